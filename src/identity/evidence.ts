import { addDays } from '../model/partial-date.ts'
import { relate } from './bounds.ts'
import { nameLikeness } from './likeness.ts'
import type { Profile, Station } from './profile.ts'

/** Something that speaks for two ids being one person. */
export interface Evidence {
  readonly kind: string
  /** Offices and organizations it is about; never a name. */
  readonly about: readonly string[]
  readonly weight: number
}

interface Kind {
  readonly kind: string
  /** The share of the doubt that it takes away. */
  readonly weight: number
  /** What it is about, '' where that goes without saying; empty where it does not hold. */
  readonly find: (a: Profile, b: Profile) => readonly string[]
}

/** How the names go together: the first that holds counts, and without any there is no candidate. */
const names: readonly Kind[] = [
  { kind: 'same name', weight: 0.4, find: (a, b) => said([...a.folded].some(name => b.folded.has(name))) },
  { kind: 'name spelt differently', weight: 0.3, find: (a, b) => said(likeness(a, b) === 2) },
  { kind: 'one name within the other', weight: 0.25, find: (a, b) => said(likeness(a, b) === 1) },
  {
    kind: 'same first name in one office (marriage?)',
    weight: 0.1,
    find: (a, b) =>
      sharesGivenName(a, b) ? common(a, b, (one, other) => one.office === other.office, 'office') : [],
  },
]

/** How the offices go together: the first that holds counts. */
const offices: readonly Kind[] = [
  {
    kind: 'same office at one time',
    weight: 0.5,
    find: (a, b) => common(a, b, (one, other) => isOffice(one, other, 'one'), 'office'),
  },
  {
    kind: 'same office, term after term',
    weight: 0.5,
    find: (a, b) => common(a, b, (one, other) => isOffice(one, other, 'successive'), 'office'),
  },
  {
    kind: 'same office, with a gap',
    weight: 0.35,
    find: (a, b) => common(a, b, (one, other) => isOffice(one, other, 'apart'), 'office'),
  },
  {
    kind: 'same organization',
    weight: 0.3,
    find: (a, b) => common(a, b, (one, other) => one.organization === other.organization, 'organization'),
  },
  {
    kind: 'same municipality or body',
    weight: 0.15,
    find: (a, b) => common(a, b, (one, other) => one.root === other.root, 'root'),
  },
]

/** What counts beside the offices. */
const further: readonly Kind[] = [
  {
    kind: 'moved from one to the other (one ends when the other begins)',
    weight: 0.35,
    find: (a, b) => common(a, b, isMove, 'office'),
  },
  {
    kind: 'same role elsewhere',
    weight: 0.15,
    find: (a, b) =>
      common(
        a,
        b,
        (one, other) => one.role === other.role && one.organization !== other.organization,
        'role',
      ),
  },
]

export function weigh(a: Profile, b: Profile): readonly Evidence[] {
  const found = ({ kind, weight, find }: Kind): readonly Evidence[] => {
    const about = find(a, b)
    return about.length === 0 ? [] : [{ kind, weight, about: about.filter(each => each !== '') }]
  }
  const name = names.flatMap(found).slice(0, 1)
  return name.length === 0 ? [] : [...name, ...offices.flatMap(found).slice(0, 1), ...further.flatMap(found)]
}

function said(holds: boolean): readonly string[] {
  return holds ? [''] : []
}

function likeness(a: Profile, b: Profile): number {
  return Math.max(0, ...[...a.folded].flatMap(one => [...b.folded].map(other => nameLikeness(one, other))))
}

function sharesGivenName(a: Profile, b: Profile): boolean {
  const given = ({ folded }: Profile) =>
    [...folded].filter(name => name.includes(' ')).map(name => name.split(' ')[0])
  return given(a).some(name => given(b).includes(name))
}

function common(
  a: Profile,
  b: Profile,
  test: (one: Station, other: Station) => boolean,
  about: 'office' | 'organization' | 'root' | 'role',
): readonly string[] {
  const stations = a.stations.filter(one => b.stations.some(other => test(one, other)))
  return [...new Set(stations.map(station => station[about]))].sort()
}

function isOffice(one: Station, other: Station, relation: ReturnType<typeof relate>): boolean {
  return one.office === other.office && relate(one.bounds, other.bounds) === relation
}

/** Within a quarter of a year: between two offices there may be holidays. */
const pause = 92

function isMove(one: Station, other: Station): boolean {
  return one.organization !== other.organization && (meets(one, other) || meets(other, one))
}

/** The first can have ended just when the second began, and both days are known to the year at least. */
function meets({ bounds: first }: Station, { bounds: second }: Station): boolean {
  const { endEarliest, endLatest } = first
  const { beginEarliest, beginLatest } = second
  if (endEarliest === undefined || endLatest === undefined) return false
  if (beginEarliest === undefined || beginLatest === undefined) return false
  return endEarliest <= beginLatest && beginEarliest <= addDays(endLatest, pause)
}
