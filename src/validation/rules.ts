import type { DatasetCore, Quad } from '@rdfjs/types'
import { shapes } from '../rdf/namespaces.ts'
import { impossibleDates } from './calendar.ts'
import { type Finding, type Found, nodeText, sortFindings } from './finding.ts'
import { type SideOffices, sideOffices, twoFullTimeOffices } from './full-time.ts'
import { type Holding, holdingsIn } from './holding.ts'
import { openHolders } from './open-holders.ts'
import { outsideOrganizationsLife } from './organization-life.ts'
import { overlappingHolders } from './overlap.ts'
import { passageOf } from './passage.ts'
import { missingSuccessors } from './vacancy.ts'

/** What a rule looks at. */
interface Look {
  readonly data: DatasetCore
  readonly holdings: readonly Holding[]
  readonly side: SideOffices
}

interface Rule<Of> {
  /** Local name in the namespace of the shapes; shapes/README.md says what it demands. */
  readonly name: string
  readonly check: (look: Of) => readonly Found[]
}

/** What must hold and cannot be said in SHACL core. One row for each; they report like shapes. */
export const claimRules: readonly Rule<Look>[] = [
  { name: 'PossibleDate', check: ({ data }) => impossibleDates(data) },
  { name: 'OneHolder', check: ({ holdings }) => overlappingHolders(holdings) },
  { name: 'OrganizationsLife', check: ({ holdings, data }) => outsideOrganizationsLife(holdings, data) },
]

/** The same where all is known of a person and a post: one announcement rarely tells who came next. */
export const registerRules: readonly Rule<Look>[] = [
  ...claimRules,
  { name: 'OneFullTimeOffice', check: ({ holdings, side }) => twoFullTimeOffices(holdings, side) },
  { name: 'Successor', check: ({ holdings }) => missingSuccessors(holdings) },
]

/** Those that need no more than who held what: of a whole register at once. */
const holdingRules: readonly Rule<Omit<Look, 'data'>>[] = [
  { name: 'OneHolder', check: ({ holdings }) => overlappingHolders(holdings) },
  { name: 'SoleOffice-oneOpenHolder', check: ({ holdings }) => openHolders(holdings) },
  { name: 'OneFullTimeOffice', check: ({ holdings, side }) => twoFullTimeOffices(holdings, side) },
  { name: 'Successor', check: ({ holdings }) => missingSuccessors(holdings) },
]

/** IRIs of the shapes that these report as. */
export const holdingRuleNames: ReadonlySet<string> = new Set(
  holdingRules.map(({ name }) => shapes(name).value),
)

/** @param data with what the vocabularies say of the concepts that it uses */
export function findByRules(
  data: DatasetCore,
  rules: readonly Rule<Look>[],
  side: SideOffices,
): readonly Finding[] {
  const look = { data, holdings: holdingsIn(data), side }
  return rules.flatMap(({ name, check }) =>
    check(look).map(found => {
      const passage = passageOf(found.focusNode, data)
      return { ...finding(name, found), ...(passage === undefined ? {} : { passage }) }
    }),
  )
}

/** What is wrong with a register, as far as it can be told from who held what. */
export function findInHoldings(
  holdings: readonly Holding[],
  vocabularies: Iterable<Quad>,
): readonly Finding[] {
  const look = { holdings, side: sideOffices(vocabularies) }
  return sortFindings(
    holdingRules.flatMap(({ name, check }) => check(look).map(found => finding(name, found))),
  )
}

function finding(name: string, { focusNode, path, ...found }: Found): Finding {
  return { ...found, focusNode: nodeText(focusNode), path: `<${path.value}>`, shape: shapes(name).value }
}
