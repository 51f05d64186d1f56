import type { HoldingRow } from '../register/register.ts'
import { conceptName, conceptsOf } from './concepts.ts'
import type { Known, Lookup, Office } from './known.ts'

/** So many offices tell one person from namesakes. */
const mostOffices = 2

/** One line that tells a candidate from others of the same name; empty where nothing more is known. */
export async function describe(known: Known, lookup: Lookup): Promise<string> {
  const { kind, iri, type, above } = known
  if (kind === 'person' || kind === 'post') {
    const offices = await lookup.offices({ [kind]: iri, answer: 'possible' })
    const latest = offices.slice(-mostOffices).toReversed()
    return (await Promise.all(latest.map(office => officeWords(office, known, lookup)))).join('; ')
  }
  const { organizationTypes, language } = lookup.registry
  const concept = kind === 'role' ? undefined : conceptsOf(organizationTypes).get(type ?? '')
  const parents = await Promise.all(above.map(lookup.known))
  return [concept && conceptName(concept, language), ...parents.map(parent => parent?.name)]
    .filter(part => part !== undefined)
    .join(', ')
}

/** "Amtsleitung, Bauamt der Stadt Eichau, 2014–2019", without what it is told of. */
export async function officeWords(office: Office, { iri }: Known, lookup: Lookup): Promise<string> {
  const linked = [office.person, office.role, office.organization].filter(
    each => each !== undefined && each !== iri,
  )
  const things = await Promise.all(linked.map(each => lookup.known(each ?? '')))
  const years = office.row ? yearsOf(office.row) : ''
  return [...things.flatMap(thing => thing?.name ?? []), years].filter(part => part !== '').join(', ')
}

/** "2014–2019"; a side is left open where no single year is known of it. */
function yearsOf({ beginEarliest, beginLatest, endEarliest, endLatest }: HoldingRow): string {
  const [begin, end] = [yearIn(beginEarliest, beginLatest), yearIn(endEarliest, endLatest)]
  return begin === '' && end === '' ? '' : `${begin}–${end}`
}

function yearIn(earliest: string | undefined, latest: string | undefined): string {
  const [first, last] = [earliest?.slice(0, 4), latest?.slice(0, 4)]
  return first !== undefined && first === last ? first : ''
}
