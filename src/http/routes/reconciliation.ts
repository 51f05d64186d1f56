import { preview, view } from '../handlers/preview.ts'
import {
  proposedProperties,
  reconciliation as endpoint,
  suggestEntity,
  suggestProperty,
  suggestType,
} from '../handlers/reconciliation.ts'
import type { RouteDescription } from '../route.ts'
import { fixed, lead, live, page, type Row } from './row.ts'

const json = ['application/json']

/** What the API reads of the query of the endpoint (Reconciliation Service API 0.2, sections 4.3 and 7.3). */
const asked: NonNullable<RouteDescription['ownQuery']> = {
  queries: {
    summary: {
      de: 'Anfragen nach Schlüsseln, als JSON: `{"q0":{"query":"Ada Birkenau"}}`.',
      en: 'Queries by keys, as JSON: `{"q0":{"query":"Ada Birkenau"}}`.',
    },
    schema: { type: 'string' },
    example: '{"q0":{"query":"Bauamt"}}',
  },
  extend: {
    summary: {
      de: 'Kennungen und Eigenschaften, als JSON: `{"ids":[…],"properties":[{"id":"office"}]}`.',
      en: 'Ids and properties, as JSON: `{"ids":[…],"properties":[{"id":"office"}]}`.',
    },
    schema: { type: 'string' },
  },
}

const begun: NonNullable<RouteDescription['ownQuery']> = {
  prefix: {
    summary: { de: 'Was bisher getippt wurde, oder eine Kennung.', en: 'What was typed so far, or an id.' },
    schema: { type: 'string' },
    example: 'amt',
  },
  cursor: {
    summary: { de: 'So viele Vorschläge überspringen.', en: 'How many suggestions to pass over.' },
    schema: { type: 'integer', minimum: 0 },
    example: '0',
  },
}

const ofType: NonNullable<RouteDescription['ownQuery']> = {
  type: {
    summary: { de: 'Kennung eines Typs aus dem Manifest.', en: 'Id of a type of the manifest.' },
    schema: { type: 'string' },
    example: 'http://www.w3.org/ns/org#Organization',
  },
}

const suggesting: Pick<Row, 'live' | 'parameters' | 'problems'> = {
  ...live,
  parameters: ['limit', 'lang'],
  problems: ['invalid-parameter'],
}

/** Reconciliation Service API 0.2. */
export const reconciliation: readonly Row[] = [
  {
    ...fixed('/reconcile', json, endpoint, {
      de: 'Abgleich eigener Listen (Reconciliation Service API 0.2); ohne Anfrage das Manifest.',
      en: 'Matching of your own lists (Reconciliation Service API 0.2); without a query the manifest.',
    }),
    ...live,
    ownQuery: asked,
    parameters: ['lang'],
    problems: ['bad-request', 'reconciliation-batch', 'content-too-large'],
  },
  {
    ...fixed('/reconcile', json, endpoint, {
      de: 'Abgleich eigener Listen, als Formular.',
      en: 'Matching of your own lists, by form.',
    }),
    ...live,
    method: 'POST',
    ownQuery: asked,
    parameters: ['lang'],
    bodies: {
      'application/x-www-form-urlencoded': {
        type: 'object',
        properties: { queries: { type: 'string' }, extend: { type: 'string' } },
      },
    },
    problems: ['bad-request', 'reconciliation-batch', 'content-too-large', 'unsupported-media-type'],
  },
  {
    ...fixed('/reconcile/suggest/entity', json, suggestEntity, {
      de: 'Vorschläge für Personen, Organisationen, Ämter und Rollen beim Tippen.',
      en: 'Persons, organizations, posts and roles suggested while typing.',
    }),
    ...suggesting,
    ownQuery: { ...begun, ...ofType },
  },
  {
    ...fixed('/reconcile/suggest/type', json, suggestType, {
      de: 'Vorschläge für Typen beim Tippen.',
      en: 'Types suggested while typing.',
    }),
    ...suggesting,
    ownQuery: begun,
  },
  {
    ...fixed('/reconcile/suggest/property', json, suggestProperty, {
      de: 'Vorschläge für Eigenschaften beim Tippen.',
      en: 'Properties suggested while typing.',
    }),
    ...suggesting,
    ownQuery: begun,
  },
  {
    ...fixed('/reconcile/properties', json, proposedProperties, {
      de: 'Eigenschaften, die sich für einen Typ abrufen lassen.',
      en: 'Properties that can be fetched for a type.',
    }),
    ...suggesting,
    ownQuery: ofType,
  },
  {
    ...page('/reconcile/preview/*id', preview, {
      de: 'Vorschau in wenigen Zeilen, für einen Rahmen in anderen Programmen.',
      en: 'Preview in a few lines, for a frame in other programs.',
    }),
    problems: ['not-found', 'gone'],
  },
  {
    ...lead('/reconcile/view/*id', view, {
      de: 'Von einer Kennung des Abgleichs zum Dokument: 303.',
      en: 'From an id of the matching to the document: 303.',
    }),
    problems: ['not-found', 'gone'],
  },
]
