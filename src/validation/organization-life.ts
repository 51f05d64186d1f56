import type { DatasetCore, Term } from '@rdfjs/types'
import { org, schema } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Found } from './finding.ts'
import type { Holding } from './holding.ts'

/** First and last day of an organization, as far as they are known. */
interface Life {
  readonly founded?: string | undefined
  readonly dissolved?: string | undefined
}

/**
 * Offices that certainly began before their organization, or the one above it, was founded, or were certainly held after it
 * was dissolved.
 */
export function outsideOrganizationsLife(holdings: readonly Holding[], data: DatasetCore): readonly Found[] {
  return holdings.flatMap(holding => {
    const { membership, organization, beginLatest, beginEarliest, endEarliest } = holding
    if (organization === undefined) return []
    const { founded, dissolved } = lifeOf(namedNode(organization), data)
    const held = beginLatest === undefined ? beginEarliest : later(beginEarliest, endEarliest)
    const place = { severity: 'violation', focusNode: namedNode(membership), path: org.organization } as const
    return [
      ...(founded !== undefined && beginLatest !== undefined && beginLatest < founded
        ? [{ ...place, value: founded, message: before(beginLatest, founded) }]
        : []),
      ...(dissolved !== undefined && held !== undefined && held > dissolved
        ? [{ ...place, value: dissolved, message: after(held, dissolved) }]
        : []),
    ]
  })
}

function before(begin: string, founded: string) {
  return {
    de: `Spätestens am ${begin} begonnen, die Organisation besteht erst seit ${founded}.`,
    en: `It began on ${begin} at the latest, the organization was founded on ${founded}.`,
  }
}

function after(held: string, dissolved: string) {
  return {
    de: `Noch am ${held} oder danach, die Organisation bestand nur bis ${dissolved}.`,
    en: `It was held on ${held} or later, the organization existed until ${dissolved} only.`,
  }
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

const parents = [org.unitOf, org.subOrganizationOf]

/** Of the organization and those above it: a unit does not outlive its city. */
function lifeOf(organization: Term, data: DatasetCore): Life {
  const line = new Map([[organization.value, organization]])
  // A Map may grow while it is walked through: each is visited once, cycles included.
  for (const each of line.values()) {
    for (const { object } of parents.flatMap(parent => [...data.match(each, parent)]))
      line.set(object.value, object)
  }
  const days = (property: Term) =>
    [...line.values()]
      .flatMap(each => [...data.match(each, property)].map(({ object }) => object.value))
      .toSorted()
  return { founded: days(schema.foundingDate).at(-1), dissolved: days(schema.dissolutionDate)[0] }
}
