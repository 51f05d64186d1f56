import type { Extraction } from '../model/extraction.ts'
import { personsOf } from '../model/persons-of.ts'
import { contains, overlaps, type Range } from '../model/range.ts'
import type { PersonEntity, Statement } from '../model/statement.ts'
import { nameRanges, type SoughtName } from './name-search.ts'

export function soughtName({ name, givenName, familyName }: PersonEntity): SoughtName {
  const family = familyName ?? name.slice(name.lastIndexOf(' ') + 1)
  return { full: name, family, ...(givenName === undefined ? {} : { given: givenName }) }
}

/**
 * Where a text names some of its persons: as the extractor found it, and wherever else their names stand, unless that is
 * the name of somebody else or of an organization.
 */
export function namingRanges(
  text: string,
  { persons, organizations }: Extraction,
  gone: ReadonlySet<string>,
): readonly Range[] {
  const erased = persons.filter(({ key }) => gone.has(key))
  const others = persons.filter(({ key }) => !gone.has(key)).flatMap(({ mentions }) => mentions)
  const foreign = [...others, ...organizations.flatMap(({ mentions }) => mentions)]
  const found = erased
    .flatMap(person => nameRanges(text, soughtName(person)))
    .filter(range => !foreign.some(other => overlaps(other, range)))
  const own = erased.flatMap(({ mentions }) => mentions)
  return [...own.filter(range => !others.some(other => contains(other, range))), ...found]
}

/**
 * What has to be made unreadable so that a text tells nothing more of some of its persons, while all that it tells of others
 * stays: their names and what else they are called, the passages that are about nobody else, and in shared passages
 * what only they are said to be; organizations of others keep their names everywhere. Where it tells of nobody and nothing
 * else, all of it.
 * @param keep what is needed beside statements, as the name of the publisher
 */
export function erasableRanges(
  text: string,
  extraction: Extraction,
  gone: ReadonlySet<string>,
  keep: readonly Range[] = [],
): readonly Range[] {
  const isGone = (statement: Statement): boolean => personsOf(statement).some(key => gone.has(key))
  const going = extraction.statements.filter(isGone)
  const staying = extraction.statements.filter(statement => !isGone(statement))
  if (staying.length === 0) return [{ start: 0, end: text.length }]

  const others = extraction.persons.filter(({ key }) => !gone.has(key))
  const kept = [
    ...keep,
    ...staying.flatMap(passagesOf),
    ...others.flatMap(({ mentions, descriptions }) => [...mentions, ...descriptions]),
    ...extraction.published.evidence,
  ]
  const organizations = organizationsOf(staying, extraction)
  const needed = [
    ...organizations,
    ...staying.flatMap(slotsOf),
    ...others.flatMap(({ mentions }) => mentions),
  ]
  const passages = going.flatMap(passagesOf)
  const shared = passages.filter(passage => kept.some(range => overlaps(range, passage)))
  const isFree = (range: Range): boolean => !needed.some(other => overlaps(other, range))
  const descriptions = extraction.persons
    .filter(({ key }) => gone.has(key))
    .flatMap(person => person.descriptions)
  return [
    ...namingRanges(text, extraction, gone),
    ...passages
      .filter(passage => !shared.includes(passage))
      .flatMap(passage => outside(organizations, passage)),
    ...[...going.flatMap(slotsOf), ...descriptions].filter(isFree),
    ...extraction.withheld.filter(fact => shared.some(passage => contains(passage, fact)) && isFree(fact)),
  ]
}

/** Where the organizations stand that statements are about, and those that these are part of. */
function organizationsOf(
  statements: readonly Statement[],
  { organizations, statements: all }: Extraction,
): readonly Range[] {
  const needed = new Set<string>()
  const add = (key: string | undefined): void => {
    if (key === undefined || needed.has(key)) return
    needed.add(key)
    add(organizations.find(each => each.key === key)?.parent)
  }
  for (const statement of statements)
    add(statement.type === 'event' ? statement.body : statement.organization)
  // "Das Sozialamt" further on and "das Sozialamt der Stadt X" before are one, though each is listed.
  const units = new Set(organizations.filter(({ key }) => needed.has(key)).map(({ unit }) => unit))
  const same = organizations.filter(({ unit }) => units.has(unit))
  const keys = new Set(same.map(({ key }) => key))
  const slots = all.flatMap(statement =>
    statement.type === 'membership' && keys.has(statement.organization ?? '')
      ? [statement.slots.organization]
      : [],
  )
  return [...same.flatMap(({ mentions }) => mentions), ...slots].filter(range => range !== undefined)
}

/** What is left of a range without others. */
function outside(others: readonly Range[], range: Range): readonly Range[] {
  const inside = others.filter(other => overlaps(other, range)).sort((a, b) => a.start - b.start)
  const starts = [range.start, ...inside.map(({ end }) => end)]
  const ends = [...inside.map(({ start }) => start), range.end]
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? range.end
    return start < end ? [{ start, end }] : []
  })
}

function passagesOf({ evidence, support }: Statement): readonly Range[] {
  return [evidence, ...support]
}

function slotsOf(statement: Statement): readonly Range[] {
  const described = statement.type === 'membership' ? [statement.description] : []
  return [...Object.values(statement.slots), ...described].filter(range => range !== undefined)
}
