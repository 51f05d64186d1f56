import fc from 'fast-check'
import type { Told } from './history-data.ts'

/** Who is told of, and in which office: nothing but the days and the status is drawn. */
const offices: readonly Omit<Told, 'days' | 'status'>[] = [
  {
    id: 'a1a1a1a1a1',
    name: 'Ada Birkenau',
    organization: 'stadt-eichau/bauamt',
    role: 'amtsleitung',
    post: 'leitung',
  },
  {
    id: 'b1b1b1b1b1',
    name: 'Bodo Ginster',
    organization: 'stadt-eichau/bauamt',
    role: 'amtsleitung',
    post: 'leitung',
  },
  {
    id: 'c1c1c1c1c1',
    name: 'Cora Weiß',
    organization: 'stadt-eichau/bauamt',
    role: 'amtsleitung-kommissarisch',
    post: 'leitung',
  },
  { id: 'd1d1d1d1d1', name: 'Dirk Espenlaub', organization: 'stadt-eichau', role: 'beigeordnete' },
  {
    id: 'e1e1e1e1e1',
    name: 'Edda Farn',
    organization: 'stadt-eichau/bauamt/hochbau',
    role: 'sachbearbeitung',
  },
  {
    id: 'f1f1f1f1f1',
    name: 'Falk Erle',
    organization: 'stadt-buchau/bauamt',
    role: 'amtsleitung',
    post: 'leitung',
  },
]

/** Organizations that they are in, one below the other. */
export const organizationsTurtle = (baseIri: string) => `
@base <${baseIri}> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<id/announcement/orte> a schema:NewsArticle ; schema:headline "Orte"@de .
<id/org/stadt-eichau> a org:Organization, org:FormalOrganization ; skos:prefLabel "Stadt Eichau"@de .
<id/org/stadt-buchau> a org:Organization, org:FormalOrganization ; skos:prefLabel "Stadt Buchau"@de .
<id/org/stadt-eichau/bauamt> a org:Organization, org:OrganizationalUnit ; org:unitOf <id/org/stadt-eichau> ;
  skos:prefLabel "Bauamt der Stadt Eichau"@de .
<id/org/stadt-eichau/bauamt/hochbau> a org:Organization, org:OrganizationalUnit ;
  org:subOrganizationOf <id/org/stadt-eichau/bauamt> ; skos:prefLabel "Hochbau"@de .
<id/org/stadt-buchau/bauamt> a org:Organization, org:OrganizationalUnit ; org:unitOf <id/org/stadt-buchau> ;
  skos:prefLabel "Bauamt der Stadt Buchau"@de .`

/** Few days, so that they meet. */
export const day = fc
  .record({ month: fc.integer({ min: 0, max: 23 }), late: fc.boolean() })
  .map(({ month, late }) => new Date(Date.UTC(2014, month, late ? 28 : 1)).toISOString().slice(0, 10))

const isKnown = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
const status = fc.constantFrom('active', 'active', 'ended', 'unknown', 'planned', 'proposed')

const holding = fc
  .record({
    office: fc.constantFrom(...offices),
    days: fc.tuple(day, day, day, day),
    known: isKnown,
    status,
  })
  .map(({ office, days, known, status: drawn }): Told => {
    const [one, two, three, four] = days.toSorted()
    const toCome = drawn === 'planned' || drawn === 'proposed'
    const ordered = [one, two, toCome ? '' : three, toCome ? '' : four]
    const told = ordered.map((each, place) => (known[place] ? (each ?? '') : ''))
    return { ...office, status: drawn, days: told as unknown as Told['days'] }
  })

/** What one to three announcements tell; each tells of a membership once. */
export const careers = fc.array(
  fc.uniqueArray(holding, { selector: ({ id }) => id, minLength: 1, maxLength: offices.length }),
  { minLength: 1, maxLength: 3 },
)
