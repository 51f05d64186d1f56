/** A day as Wikidata has it, with its precision: +2020-01-01T00:00:00Z/11 (day), /10 (month), /9 (year). */
type WikidataTime = string

/** A position held (P39) as it goes to Wikidata: items by their ids. */
export interface PositionHeld {
  readonly person: string
  readonly position: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly begin?: string
  readonly end?: string
  /** Where the position is not of one place by itself. */
  readonly jurisdiction?: string
  readonly replaces?: string
  readonly replacedBy?: string
  /** Where it is told. */
  readonly reference: string
  /** The day on which that was looked at: YYYY-MM-DD. */
  readonly retrieved: string
}

/** One line of QuickStatements, version 1: a statement with qualifiers and one reference, separated by tabs. */
export function quickStatement(held: PositionHeld): string {
  const pairs: readonly (readonly [property: string, value: string | undefined])[] = [
    ['P39', held.position],
    ['P580', timeOf(held.begin)],
    ['P582', timeOf(held.end)],
    ['P1001', held.jurisdiction],
    ['P1365', held.replaces],
    ['P1366', held.replacedBy],
    ['S854', `"${held.reference.replaceAll('"', '%22')}"`],
    ['S813', timeOf(held.retrieved)],
  ]
  const told = pairs.flatMap(([property, value]) => (value === undefined ? [] : [property, value]))
  return [held.person, ...told].join('\t')
}

/** By how many parts of the date are known. */
const precisions: Readonly<Record<number, number>> = { 1: 9, 2: 10, 3: 11 }

function timeOf(date: string | undefined): WikidataTime | undefined {
  const parts = date?.split('-') ?? []
  const precision = precisions[parts.length]
  if (precision === undefined) return undefined
  const [year = '', month = '01', day = '01'] = parts
  return `+${year}-${month}-${day}T00:00:00Z/${precision}`
}
