import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { changeRow, changeTable } from '../../feeds/change-table.ts'
import { germanOf } from '../../feeds/told.ts'
import { dataset } from '../../rdf/dataset.ts'
import { as, hydra, org, rdf, schema, skos, xsd } from '../../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../rdf/terms.ts'
import type { Change } from '../../store/store.ts'
import { ChangesPage } from '../../web/pages/changes-page.tsx'
import { askedDays } from '../days.ts'
import type { Handler } from '../handler.ts'
import { pageLinks, pageOf, pagingOf, pagingQuads } from '../paging.ts'
import { invalidParameter } from '../query.ts'
import type { Site } from '../site.ts'
import { placeOf } from './listing.ts'

/**
 * What changed of what is published: from a number on the oldest first, so that a copy can be brought up to date in order;
 * else the newest first. What is published no more has no name here.
 */
export const changeList: Handler = async (address, site) => {
  const { baseIri } = site.config
  const { since } = address.parameters
  await checkSince(since, site)
  const order = since === undefined ? 'newest' : 'oldest'
  const days = askedDays(address.parameters)
  const question = { ...(since !== undefined && { since }), ...(days && { days }) }
  const found = await site.store.changeList(question, pageOf(address.parameters, order))
  const paging = pagingOf(address, found, { order, baseIri })
  const nodes = found.entries.map(change => ({ change, node: changeNode(change, baseIri) }))
  return {
    kind: 'list',
    table: changeTable,
    order: nodes.map(({ node }) => node),
    rows: async () => {
      const names = await namesOf(found.entries, site)
      return found.entries.map(change =>
        changeRow(change, { name: germanOf(names.get(change.subject) ?? []), baseIri }),
      )
    },
    described: async () => ({
      data: dataset([
        ...pagingQuads(address, paging, baseIri),
        ...nodes.flatMap(({ change, node }) => [
          quad(paging.collection, hydra.member, node),
          ...changeQuads(change, node),
        ]),
        ...(await subjectQuads(found.entries, site)),
      ]),
      page: ({ frame, view }) =>
        ChangesPage({
          frame,
          view,
          changes: nodes.map(({ node }) => node),
          place: placeOf(address, paging, baseIri),
        }),
    }),
    focus: paging.collection,
    cache: 'data',
    unlisted: true,
    links: pageLinks(address, paging, baseIri),
  }
}

/** A number that nothing here has yet: whoever has it followed another log, and would wait for ever. */
async function checkSince(since: number | undefined, { store }: Site): Promise<void> {
  const newest = await store.sequence()
  if (since !== undefined && since > newest)
    throw invalidParameter(
      'since',
      String(since),
      `the number of a change that was made, ${newest} at most; where yours is greater, the log began anew: take 0`,
    )
}

const classes = { created: as.Create, updated: as.Update, removed: as.Delete } as const

function changeNode({ sequence }: Change, baseIri: string): NamedNode {
  return namedNode(`${baseIri}changes#${sequence}`)
}

function changeQuads({ kind, sequence, subject, at }: Change, node: NamedNode): readonly Quad[] {
  return [
    quad(node, rdf.type, classes[kind]),
    quad(node, schema.position, literal(String(sequence), xsd.integer)),
    quad(node, as.object, namedNode(subject)),
    quad(node, as.published, literal(at, xsd.dateTime)),
  ]
}

async function namesOf(
  changes: readonly Change[],
  { store }: Site,
): Promise<ReadonlyMap<string, readonly Literal[]>> {
  const subjects = [...new Set(changes.map(({ subject }) => subject))]
  const named = await store.named(subjects.map(iri => namedNode(iri)))
  return new Map(named.map(({ subject, labels }) => [subject.value, labels]))
}

/** By what a membership, which has no name of its own, is known. */
const naming = [rdf.type, org.role, org.organization]

/** Names of what is still published, and what memberships consist of. */
async function subjectQuads(changes: readonly Change[], site: Site): Promise<readonly Quad[]> {
  const subjects = [...(await namesOf(changes, site)).keys()].map(iri => namedNode(iri))
  const said = await Promise.all(subjects.map(subject => site.store.said(subject)))
  const own = said.flatMap(({ subject, quads }) =>
    quads
      .filter(
        each => each.subject.equals(subject) && naming.some(property => property.equals(each.predicate)),
      )
      .map(({ predicate, object }) => quad(subject, predicate as NamedNode, object)),
  )
  const linked = own.flatMap(({ object }) => (object.termType === 'NamedNode' ? [object] : []))
  const named = await site.store.named([
    ...new Map([...subjects, ...linked].map(node => [node.value, node])).values(),
  ])
  const labels = named.flatMap(({ subject, labels: literals }) =>
    literals.map(label => quad(subject, label.language === '' ? schema.name : skos.prefLabel, label)),
  )
  return [...own, ...labels]
}
