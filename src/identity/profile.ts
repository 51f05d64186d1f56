import { type Bounds } from './bounds.ts'
import { isCurrent, officeOf } from './id-table.ts'
import type { Known } from './identity-files.ts'
import { foldName } from './name.ts'
import { publishedId } from './identities.ts'
import { boundsIn } from './recognize.ts'
import { officesOf } from './tellings.ts'

/** Where somebody was what, and when. */
export interface Station {
  /** "organization role" */
  readonly office: string
  readonly organization: string
  /** The first step of its path, mostly a municipality. */
  readonly root: string
  readonly role: string
  readonly bounds: Bounds
  readonly announcement: string
}

/** All that the id table knows of one person. */
export interface Profile {
  readonly id: string
  /** As the announcements write them, in small letters. */
  readonly names: ReadonlySet<string>
  readonly folded: ReadonlySet<string>
  readonly announcements: ReadonlySet<string>
  readonly stations: readonly Station[]
}

/** Everybody who is told of, by the ids that survive. */
export function profiles(known: Known): readonly Profile[] {
  const persons = new Map<string, { names: Set<string>; announcements: Set<string> }>()
  for (const { type, status, id, announcement, key } of known.table.rows) {
    if (type !== 'person' || status !== 'active') continue
    const survivor = publishedId(known.identities, id, announcement)
    const person = persons.get(survivor) ?? { names: new Set(), announcements: new Set() }
    persons.set(survivor, person)
    person.names.add(key)
    person.announcements.add(announcement)
  }
  return [...persons].map(([id, { names, announcements }]) => ({
    id,
    names,
    folded: new Set([...names].map(foldName)),
    announcements,
    stations: stationsOf(id, known),
  }))
}

function stationsOf(person: string, known: Known): readonly Station[] {
  return officesOf(person, known)
    .filter(row => isCurrent(row, known.table))
    .map(row => {
      const office = known.table.officeName(officeOf(row))
      const [organization = '', role = ''] = office.split(' ')
      const [root = ''] = organization.split('/')
      return { office, organization, root, role, bounds: boundsIn(row), announcement: row.announcement }
    })
}
