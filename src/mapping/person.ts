import type { Quad } from '@rdfjs/types'
import { contains, type Range } from '../model/range.ts'
import type { PersonEntity, Statement } from '../model/statement.ts'
import { foaf, org, pas, person as personTerm, rdf, schema } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, membershipIri, personIri } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { sourceQuads } from './passage.ts'

/** A person with name and offices, and nothing else. */
export function personQuads(person: PersonEntity, context: Context): readonly Quad[] {
  const node = personIri(person.key, context)
  const memberships = [...context.memberships.values()].filter(each => each.person === person.key)
  const nodes = memberships.map(({ key }) => membershipIri(key, context))
  return [
    ...facts(context.graph, node, [
      [rdf.type, [foaf.Person, personTerm.Person, schema.Person]],
      [schema.name, literal(person.name)],
      // SEMIC Core Person wants the name with a language.
      [foaf.name, literal(person.name, 'de')],
      [schema.givenName, person.givenName === undefined ? undefined : literal(person.givenName)],
      [schema.familyName, person.familyName === undefined ? undefined : literal(person.familyName)],
      [schema.subjectOf, context.iris.announcement(context.announcement.id)],
      [org.hasMembership, nodes],
      [schema.memberOf, nodes],
      [pas.basis, pas.stated],
    ]),
    ...sourceQuads(node, namingPassages(person.mentions, memberships), context),
  ]
}

/** The first passage among those of the statements in which something is named, else the place itself. */
export function namingPassages(
  mentions: readonly Range[],
  statements: readonly Pick<Statement, 'evidence' | 'support'>[],
): readonly Range[] {
  const passages = statements
    .flatMap(({ evidence, support }) => [evidence, ...support])
    .toSorted((a, b) => a.start - b.start)
  const naming = passages.find(passage => mentions.some(mention => contains(passage, mention)))
  return [naming ?? mentions[0] ?? passages[0]].filter(range => range !== undefined)
}
