import type { Extraction } from '../model/extraction.ts'
import type { PersonEntity, Statement } from '../model/statement.ts'

interface Told {
  readonly extraction: Extraction
  readonly accepted: readonly Statement[]
}

/**
 * What an announcement tells, after an editor said that two of its persons are one: the one with the fuller name, who is
 * meant wherever either is, with the mentions of both.
 * @param ids of the persons, by their keys in the extraction
 */
export function onePerson({ extraction, accepted }: Told, ids: ReadonlyMap<string, string>): Told {
  const persons = new Map<string, PersonEntity>()
  for (const person of extraction.persons) {
    const id = ids.get(person.key) ?? person.key
    const before = persons.get(id)
    persons.set(id, before ? united(before, person) : person)
  }
  if (persons.size === extraction.persons.length) return { extraction, accepted }
  const key = (person: string): string => persons.get(ids.get(person) ?? person)?.key ?? person
  return {
    extraction: { ...extraction, persons: [...persons.values()] },
    accepted: accepted.map(statement => renamed(statement, key)),
  }
}

function united(one: PersonEntity, other: PersonEntity): PersonEntity {
  const [fuller, shorter] = one.name.length >= other.name.length ? [one, other] : [other, one]
  return {
    ...fuller,
    mentions: [...fuller.mentions, ...shorter.mentions],
    descriptions: [...fuller.descriptions, ...shorter.descriptions],
  }
}

function renamed(statement: Statement, key: (person: string) => string): Statement {
  switch (statement.type) {
    case 'membership':
    case 'event':
      return { ...statement, person: key(statement.person) }
    case 'succession':
      return { ...statement, predecessor: key(statement.predecessor), successor: key(statement.successor) }
    case 'headcount':
      return statement
  }
}
