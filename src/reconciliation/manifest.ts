import { pas } from '../rdf/namespaces.ts'
import { batchSize } from './batch.ts'
import { entityKinds, type Language, type Wording } from './entity-kinds.ts'

/** Where the parts of the service stand, below the base. */
const places = {
  endpoint: 'reconcile',
  view: 'reconcile/view/',
  preview: 'reconcile/preview/',
  suggestEntity: 'reconcile/suggest/entity',
  suggestType: 'reconcile/suggest/type',
  suggestProperty: 'reconcile/suggest/property',
  propose: 'reconcile/properties',
} as const

/** The size that a preview is made for, in pixels. */
const previewSize = { width: 440, height: 340 } as const

const name: Wording = {
  de: 'Personalia: Ämter und wer sie innehat',
  en: 'Personalia: public offices and who holds them',
}

/** What a property may be asked for in a data extension. */
const settings: readonly {
  readonly name: string
  readonly label: Wording
  readonly help: Wording
  readonly choices?: readonly (readonly [string, Wording])[]
}[] = [
  {
    name: 'at',
    label: { de: 'an diesem Tag', en: 'on this day' },
    help: {
      de: 'Tag, Monat oder Jahr, etwa 2015-06-01; nur was damals ausgeübt wurde',
      en: 'day, month or year, such as 2015-06-01; only what was held then',
    },
  },
  {
    name: 'answer',
    label: { de: 'wie sicher', en: 'how sure' },
    help: {
      de: 'nur zusammen mit einem Tag',
      en: 'only together with a day',
    },
    choices: [
      ['certain', { de: 'sicher', en: 'certain' }],
      ['presumed', { de: 'auch vermutlich', en: 'presumed too' }],
      ['possible', { de: 'auch möglich', en: 'possible too' }],
    ],
  },
]

/** The service manifest (Reconciliation Service API 0.2, section 3.1). */
export function manifest(baseIri: string, language: Language): object {
  const at = (path: string) => ({ service_url: baseIri.replace(/\/$/, ''), service_path: `/${path}` })
  return {
    versions: ['0.2'],
    name: name[language],
    identifierSpace: baseIri,
    schemaSpace: pas[''].value,
    defaultTypes: entityKinds.map(({ type, label }) => ({ id: type.value, name: label[language] })),
    view: { url: `${baseIri}${places.view}{{id}}` },
    preview: { url: `${baseIri}${places.preview}{{id}}`, ...previewSize },
    suggest: {
      entity: at(places.suggestEntity),
      type: at(places.suggestType),
      property: at(places.suggestProperty),
    },
    extend: {
      propose_properties: at(places.propose),
      property_settings: settings.map(({ name: id, label, help, choices }) => ({
        name: id,
        label: label[language],
        help_text: help[language],
        ...(choices
          ? {
              type: 'select',
              default: 'presumed',
              choices: choices.map(([value, wording]) => ({ value, name: wording[language] })),
            }
          : { type: 'text', default: '' }),
      })),
    },
    batchSize,
  }
}
