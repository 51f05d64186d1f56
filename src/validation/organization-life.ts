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
 * Offices that certainly began before their organization, or the one above it, was founded, or after it was dissolved.
 * One that only went on after that is told as an information: it passed to whatever came after the organization.
 */
export function outsideOrganizationsLife(holdings: readonly Holding[], data: DatasetCore): readonly Found[] {
  return holdings.flatMap(holding => {
    if (holding.organization === undefined) return []
    const [first] = checks(holding, lifeOf(namedNode(holding.organization), data)).filter(isBroken)
    if (!first) return []
    const { severity, limit, message, days } = first
    const [day, other] = days
    const focusNode = namedNode(holding.membership)
    return [{ severity, focusNode, path: org.organization, value: days[limit], message: message(day, other) }]
  })
}

interface Check extends Pick<Found, 'severity'> {
  /** The first must not be after the second. */
  readonly days: readonly [string | undefined, string | undefined]
  /** Which of them is the organization's. */
  readonly limit: 0 | 1
  readonly message: (day: string, other: string) => Found['message']
}

type Broken = Check & { readonly days: readonly [string, string] }

function isBroken(check: Check): check is Broken {
  const [day, other] = check.days
  return day !== undefined && other !== undefined && day > other
}

/** The first that is broken counts. */
function checks(
  { beginEarliest, beginLatest, endEarliest }: Holding,
  { founded, dissolved }: Life,
): readonly Check[] {
  return [
    {
      severity: 'violation',
      days: [founded, beginLatest],
      limit: 0,
      message: (since, begin) => ({
        de: `Spätestens am ${begin} begonnen, die Organisation besteht erst seit ${since}.`,
        en: `It began on ${begin} at the latest, the organization was founded on ${since}.`,
      }),
    },
    {
      severity: 'violation',
      days: [beginEarliest, dissolved],
      limit: 1,
      message: (begin, until) => ({
        de: `Frühestens am ${begin} begonnen, die Organisation bestand nur bis ${until}.`,
        en: `It began on ${begin} at the earliest, the organization existed until ${until} only.`,
      }),
    },
    {
      severity: 'info',
      days: [endEarliest, dissolved],
      limit: 1,
      message: (held, until) => ({
        de: `Noch am ${held} innegehabt, die Organisation bestand nur bis ${until}: Das Amt ging wohl auf ihre Nachfolgerin über.`,
        en: `Still held on ${held}, the organization existed until ${until} only: the office probably passed to its successor.`,
      }),
    },
  ]
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
