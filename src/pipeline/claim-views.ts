import { foldName } from '../identity/name.ts'
import { placeOrganizations } from '../mapping/placement.ts'
import type { PersonEntity, Statement } from '../model/statement.ts'
import { personsOf } from '../model/persons-of.ts'
import { hashText } from '../review/key.ts'
import { idsOf, knowledge, type ClaimsContext } from './claims.ts'
import type { Views } from './corrections.ts'

/** How persons and statements of an announcement are known again, as corrections want to know it. */
export function claimViews(context: ClaimsContext): Views {
  return {
    sightingOf: (key, { announcement, extraction }) => {
      const placements = placeOrganizations(extraction, knowledge(context))
      const held = extraction.statements.flatMap(statement =>
        statement.type === 'membership' && statement.person === key ? [statement.organization ?? ''] : [],
      )
      const places = held.flatMap(each => placements.get(each) ?? [])
      const person = extraction.persons.find(each => each.key === key)
      return {
        names: person ? namesOf(person) : [],
        organizations: places.flatMap(place => ('placed' in place ? [place.placed.path] : [])),
        announcement: announcement.id,
        text: hashText(announcement.text),
      }
    },
    subjectsOf: ({ announcement, extraction }) => {
      const ids = idsOf(announcement, extraction, context)
      const subjects = (statement: Statement): readonly string[] => [
        ...personsOf(statement).flatMap(person => named('person', ids.person.get(person))),
        ...named('membership', ids.membership.get(statement.key)),
        ...named('event', ids.event.get(statement.key)),
      ]
      return new Map(extraction.statements.map(statement => [statement.key, subjects(statement)]))
    },
    isToldBy: (subject, announcement) => {
      const { table, identities } = context.ids.known()
      const id = subject.slice(subject.indexOf('/') + 1)
      return [id, ...identities.retiredFor(id)].some(each =>
        table.byId.get(each)?.some(row => row.announcement === announcement),
      )
    },
  }
}

function named(kind: string, id: string | undefined): readonly string[] {
  return id === undefined ? [] : [`${kind}/${id}`]
}

/** All of a name, and its first and last word: middle names come and go. */
function namesOf({ name, givenName, familyName }: PersonEntity): readonly string[] {
  const short = givenName && familyName ? `${givenName.split(/\s+/u)[0] ?? ''} ${familyName}` : name
  return [...new Set([foldName(name), foldName(short)])]
}
