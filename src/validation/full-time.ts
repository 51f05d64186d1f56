import type { Quad } from '@rdfjs/types'
import { org, pas, skos } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import { certainOverlaps } from './certain-core.ts'
import type { Found } from './finding.ts'
import { groups, type Holding } from './holding.ts'

/** IRIs of roles that are usually held beside one's work: the members of pas:SideOffices. */
export type SideOffices = ReadonlySet<string>

export function sideOffices(vocabularies: Iterable<Quad>): SideOffices {
  const members = [...vocabularies].filter(
    ({ subject, predicate }) => subject.equals(pas.SideOffices) && predicate.equals(skos.member),
  )
  return new Set(members.map(({ object }) => object.value))
}

const fullTime: ReadonlySet<string> = new Set(['head', 'mayor', 'department head', 'managing director'])

/**
 * One person who certainly had two full-time offices on one day, in bodies that have nothing to do with each other: perhaps
 * two persons of one name. Several offices of one city are usual.
 */
export function twoFullTimeOffices(holdings: Iterable<Holding>, side: SideOffices): readonly Found[] {
  const careers = groups(holdings, holding => (isFullTime(holding, side) ? holding.person : undefined))
  return [...careers.values()]
    .flatMap(certainOverlaps)
    .filter(([earlier, later]) => bodyOf(earlier) !== bodyOf(later))
    .map(([earlier, later]) => ({
      severity: 'warning',
      focusNode: namedNode(later.membership),
      path: org.member,
      value: earlier.membership,
      message: {
        de: `Dieselbe Person hatte am ${later.beginLatest ?? ''} zwei hauptamtliche Ämter in verschiedenen Organisationen.`,
        en: `The same person held two full-time offices in different organizations on ${later.beginLatest ?? ''}.`,
      },
    }))
}

function isFullTime({ kind, role }: Holding, side: SideOffices): boolean {
  return fullTime.has(kind) && (role === undefined || !side.has(role))
}

/** The organization at the top: units stand below their parents in the address. */
function bodyOf({ organization = '' }: Holding): string {
  return organization.replace(/(\/id\/org\/[^/]+)\/.*$/u, '$1')
}
