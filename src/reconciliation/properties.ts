import { org, schema } from '../rdf/namespaces.ts'
import { byDate, byKey, byLink, byParent, byRoleKind, byType, type Compare } from './comparison.ts'
import type { KindName, Wording } from './entity-kinds.ts'
import { entitiesOf, held, officeLines, ofRole, texts, typeOf, type Values } from './extension-values.ts'

/** Something that can be asked of candidates, or fetched of entities: a property of the API. */
export interface Property {
  readonly id: string
  readonly label: Wording
  readonly about: Wording
  /** What has it. */
  readonly kinds: readonly KindName[]
  /** How a value is compared; absent where it can only be fetched. */
  readonly compare?: Compare
  /** Its values for data extension; absent where it can only be compared. */
  readonly values?: Values
  /** Of which kind these are, where they are entities. */
  readonly valueKind?: KindName
}

/** Every property there is. */
export const properties: readonly Property[] = [
  {
    id: 'organization',
    label: { de: 'Organisation', en: 'organization' },
    about: {
      de: 'Wo das Amt ausgeübt wird oder wurde; auch die Stelle darüber, etwa die Stadt',
      en: 'where the office is or was held; also what is above, such as the city',
    },
    kinds: ['person', 'post'],
    compare: byLink(({ office }) => office.organization),
    values: held('organization'),
    valueKind: 'organization',
  },
  {
    id: 'role',
    label: { de: 'Rolle', en: 'role' },
    about: { de: 'als was; auch eine allgemeinere Rolle', en: 'as what; also a more general role' },
    kinds: ['person', 'post'],
    compare: byLink(({ office }) => office.role),
    values: held('role'),
    valueKind: 'role',
  },
  {
    id: 'date',
    label: { de: 'Datum', en: 'date' },
    about: {
      de: 'Tag, Monat oder Jahr, in dem das Amt ausgeübt wurde: 2015-06-01, 2015-06, 2015, 1.6.2015',
      en: 'day, month or year in which the office was held: 2015-06-01, 2015-06, 2015, 1.6.2015',
    },
    kinds: ['person', 'post'],
    compare: byDate,
  },
  {
    id: 'post',
    label: { de: 'Amt oder Stelle', en: 'post' },
    about: {
      de: 'das Amt, das es auch ohne Inhaber gibt',
      en: 'the office that is there without a holder too',
    },
    kinds: ['person', 'organization'],
    compare: byLink(({ office }) => office.post),
    values: held('post'),
    valueKind: 'post',
  },
  {
    id: 'person',
    label: { de: 'Person', en: 'person' },
    about: { de: 'wer das Amt innehat oder innehatte', en: 'who holds or held the office' },
    kinds: ['post', 'organization'],
    compare: byLink(({ office }) => office.person),
    values: held('person'),
    valueKind: 'person',
  },
  {
    id: 'office',
    label: { de: 'Ämter in Worten', en: 'offices in words' },
    about: {
      de: 'Rolle, Organisation und Jahre jedes Amtes in einer Zeile',
      en: 'role, organization and years of each office in one line',
    },
    kinds: ['person', 'post', 'organization'],
    values: officeLines,
  },
  {
    id: 'parent',
    label: { de: 'gehört zu', en: 'part of' },
    about: { de: 'die Organisation darüber', en: 'the organization above' },
    kinds: ['organization'],
    compare: byParent,
    values: entitiesOf(({ above }) => above),
    valueKind: 'organization',
  },
  {
    id: 'type',
    label: { de: 'Art', en: 'type' },
    about: { de: 'Art der Organisation, etwa Amt', en: 'type of the organization, such as Amt (office)' },
    kinds: ['organization'],
    compare: byType,
    values: typeOf,
  },
  {
    id: 'key',
    label: { de: 'amtlicher Schlüssel', en: 'official key' },
    about: {
      de: 'Amtlicher Gemeindeschlüssel oder der eines Kreises oder Landes',
      en: 'key of the municipality (AGS), county or state',
    },
    kinds: ['organization'],
    compare: byKey,
    values: texts(org.identifier),
  },
  {
    id: 'same_as',
    label: { de: 'anderswo', en: 'elsewhere' },
    about: {
      de: 'Adressen derselben Sache bei Wikidata, GND und anderen',
      en: 'addresses of the same thing at Wikidata, GND and others',
    },
    kinds: ['person', 'organization', 'post'],
    values: texts(schema.sameAs),
  },
  {
    id: 'kind',
    label: { de: 'Art der Rolle', en: 'kind of role' },
    about: {
      de: 'eine von neun: head, deputy head, acting head …',
      en: 'one of nine: head, deputy head, acting head …',
    },
    kinds: ['role'],
    compare: byRoleKind,
    values: ofRole(({ kind }) => kind),
  },
  {
    id: 'broader',
    label: { de: 'allgemeinere Rolle', en: 'broader role' },
    about: { de: 'die Rolle darüber', en: 'the role above' },
    kinds: ['role'],
    compare: byParent,
    values: entitiesOf(({ above }) => above),
    valueKind: 'role',
  },
  {
    id: 'name_en',
    label: { de: 'englischer Name', en: 'English name' },
    about: { de: 'der Rolle', en: 'of the role' },
    kinds: ['role'],
    values: ofRole(({ english }) => english),
  },
]

export function propertyOf(id: string): Property | undefined {
  return properties.find(property => property.id === id)
}
