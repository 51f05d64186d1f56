import type { Range } from '../../model/range.ts'
import type { Words } from '../lexicon/word-lists.ts'
import { remember } from '../text/remember.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'

/** An organization under construction. */
export interface OrganizationRecord {
  readonly key: string
  name: string
  unit: string
  readonly head: string
  /** "organisation" until the text says what it is. */
  type: string
  form: string
  place: string | undefined
  /** The place is an adjective stem ("Weiding" of "Weidinger"). */
  placeBy: 'name' | 'adjective' | 'resolved' | undefined
  parent: string | undefined
  parentBasis: 'stated' | 'resolved' | undefined
  readonly mentions: Range[]
  /** Further ways to write it, base forms ("Gesundheitsamt Regental"). */
  readonly names: Set<string>
}

export interface OrganizationRegistry {
  readonly records: readonly OrganizationRecord[]
  readonly add: (mention: OrganizationMention, parent?: OrganizationRecord) => OrganizationRecord
  readonly get: (key: string) => OrganizationRecord
  /** The last one mentioned that fits. */
  readonly last: (fits: (record: OrganizationRecord) => boolean) => OrganizationRecord | undefined
  readonly touch: (record: OrganizationRecord, range?: Range) => void
}

/**
 * Organizations of one announcement. Same unit name and no contradiction in place or parent: same organization.
 *
 * @param legalForms "gmbh": no difference between two names ("die Muster AG" is "Muster").
 * @param aliased types that are called by their proper name alone ("der Bote" for "die Zeitschrift Bote").
 */
export function organizationRegistry(aliased: Words, legalForms: Words): OrganizationRegistry {
  const fold = remember(name => foldOrganization(name, legalForms))
  const records: OrganizationRecord[] = []
  const recency: OrganizationRecord[] = []
  const touch = (record: OrganizationRecord, range?: Range): void => {
    if (range) record.mentions.push(range)
    const at = recency.indexOf(record)
    if (at >= 0) recency.splice(at, 1)
    recency.push(record)
  }
  return {
    records,
    touch,
    get: key => {
      const record = records.find(candidate => candidate.key === key)
      if (!record) throw new Error(`no organization ${key}`)
      return record
    },
    last: fits => recency.findLast(fits),
    add: (mention, parent) => {
      const known = recency.findLast(
        record => isSame(record, mention, parent, fold) && !liesElsewhere(records, record, mention, parent),
      )
      const record = known ?? opened(`o${records.length + 1}`, mention)
      if (!known) records.push(record)
      learn(record, mention, parent, aliased)
      touch(record, { start: mention.start, end: mention.end })
      return record
    },
  }
}

/** One spelling for comparing: case, quotation marks, hyphens and genitive endings folded. */
function foldOrganization(name: string, legalForms: Words): string {
  const words = name.toLowerCase().split(/\s+/u)
  const last = words.findLastIndex(word => !legalForms.has(word))
  return words
    .slice(0, Math.max(last, 0) + 1)
    .join(' ')
    .replace(/[„“”"»«‚‘’']/gu, '')
    .replace(/-/gu, ' ')
    .split(/\s+/u)
    .map(word => (word.length > 5 ? word.replace(/(?:es|s|en|er|e|n)$/u, '') : word))
    .join(' ')
}

type Fold = (name: string) => string

function isSame(
  record: OrganizationRecord,
  mention: OrganizationMention,
  parent: OrganizationRecord | undefined,
  fold: Fold,
): boolean {
  if (!sameUnit(record, mention, fold)) return false
  if (mention.place !== undefined && record.place !== undefined && !samePlace(mention.place, record.place))
    return false
  if (parent && record.parent !== undefined) return record.parent === parent.key
  if (parent && record.place !== undefined)
    return parent.place !== undefined && samePlace(record.place, parent.place)
  return true
}

/**
 * "das Umweltamt" of a text about the town A is not "das Umweltamt der Stadt B": a unit that only its name told belongs to
 * the territory that was named first, unless the text says otherwise.
 */
function liesElsewhere(
  records: readonly OrganizationRecord[],
  record: OrganizationRecord,
  mention: OrganizationMention,
  parent: OrganizationRecord | undefined,
): boolean {
  const place = parent?.form === 'formal' ? parent.place : mention.place
  if (place === undefined || record.place !== undefined || record.parent !== undefined) return false
  const first = records
    .filter(({ form, place: own }) => form === 'formal' && own !== undefined)
    .toSorted((a, b) => firstMention(a) - firstMention(b))[0]
  return (
    first?.place !== undefined &&
    firstMention(first) <= firstMention(record) &&
    !samePlace(first.place, place)
  )
}

/** Where the text names it first. */
export const firstMention = ({ mentions }: Pick<OrganizationRecord, 'mentions'>): number =>
  Math.min(...mentions.map(({ start }) => start))

/** The same name, or one with an attribute more in the same place ("Freiwillige Feuerwehr X", "Feuerwehr X"). */
function sameUnit(record: OrganizationRecord, mention: OrganizationMention, fold: Fold): boolean {
  const [a, b] = [fold(record.unit), fold(mention.unit)]
  if (a === b || isBare(record, mention) || isAlias(record, mention, fold)) return true
  if (record.place === undefined || mention.place === undefined || !samePlace(record.place, mention.place))
    return false
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** "der Bote" for "die Zeitung Bote", and the other way round. */
function isAlias(record: OrganizationRecord, mention: OrganizationMention, fold: Fold): boolean {
  if (mention.head === '' && mention.type !== 'ort')
    return [...record.names].some(name => fold(name) === fold(mention.unit))
  if (record.head !== '' || record.type !== 'organisation') return false
  const proper = mention.placeBy === 'name' ? mention.place : quotedIn(mention.unit)
  return proper !== undefined && fold(proper) === fold(record.unit)
}

/** A mere head told first ("im Fachbereich") is the one that is named later. */
function isBare(record: OrganizationRecord, mention: OrganizationMention): boolean {
  if (record.head === '' || record.unit !== record.head || record.place !== undefined) return false
  return (
    record.head === mention.head ||
    (record.type === mention.type && record.mentions.length === 1 && mention.place !== undefined)
  )
}

/** "Weiding" (from "Weidinger") and "Weidingen" are the same place. */
export function samePlace(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].toSorted((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length < 3) return a === b
  return long === short || (long.startsWith(short) && long.length - short.length <= 3)
}

function opened(key: string, mention: OrganizationMention): OrganizationRecord {
  return {
    key,
    name: mention.name,
    unit: mention.unit,
    head: mention.head,
    type: mention.type,
    form: mention.form,
    place: undefined,
    placeBy: undefined,
    parent: undefined,
    parentBasis: undefined,
    mentions: [],
    names: new Set([mention.unit]),
  }
}

function learn(
  record: OrganizationRecord,
  mention: OrganizationMention,
  parent: OrganizationRecord | undefined,
  aliased: Words,
): void {
  if (isBare(record, mention)) {
    record.unit = mention.unit
    record.name = mention.name
  }
  const quoted = aliased.has(mention.type) ? quotedIn(mention.unit) : undefined
  if (record.type === 'organisation' && mention.head !== '') becomeKnown(record, mention, quoted)
  record.names.add(mention.name)
  if (quoted !== undefined) record.names.add(quoted)
  learnPlace(record, mention, aliased)
  if (parent && record.parent === undefined && parent !== record) {
    record.parent = parent.key
    record.parentBasis = 'stated'
  }
}

/** What the text called by its name alone ("beim „Boten“"), it now says the kind of ("die Tageszeitung „Bote“"). */
function becomeKnown(record: OrganizationRecord, { type, form }: OrganizationMention, quoted?: string): void {
  record.type = type
  record.form = form
  if (quoted === undefined) return
  record.unit = quoted
  record.name = quoted
}

/** "Bote" of "Tageszeitung „Bote“". */
const quotedIn = (unit: string): string | undefined => /[„“"»«‚‘'](.+)[“”"«»‘’']$/u.exec(unit)?.[1]

function learnPlace(
  record: OrganizationRecord,
  { name, place, placeBy, type }: OrganizationMention,
  aliased: Words,
): void {
  if (place === undefined) return
  if (placeBy === 'name' && aliased.has(type)) record.names.add(place)
  if (record.place !== undefined && record.placeBy !== 'adjective') return
  record.place = place
  record.placeBy = placeBy
  record.name = name
}
