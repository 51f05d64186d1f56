import { idPath } from '../rdf/iris.ts'
import { knownOf, type Row, type Table } from '../representation/table.ts'
import type { CellsOf } from './entity-row.ts'
import { wordsColumn } from './shared-columns.ts'

const things = ['person', 'organization', 'post', 'membership', 'announcement', 'text', 'event'] as const

/** What changed of what is published. */
export const changeTable = {
  name: 'changes',
  title: { de: 'Änderungen', en: 'Changes' },
  columns: [
    {
      name: 'sequence',
      title: { de: 'Nummer', en: 'Number' },
      about: 'Number of the change; each is one more than that before it.',
      datatype: 'integer',
      required: true,
    },
    {
      ...wordsColumn('kind', { de: 'Was geschah', en: 'What happened' }, 'What happened.'),
      required: true,
      words: ['created', 'updated', 'removed'],
    },
    {
      name: 'subject',
      title: { de: 'Kennung', en: 'Identifier' },
      about: 'IRI of what is told of otherwise than before.',
      datatype: 'anyURI',
      required: true,
    },
    {
      ...wordsColumn(
        'type',
        { de: 'Art', en: 'Type' },
        'What kind of thing it is; `text` is what an announcement says.',
      ),
      required: true,
      words: things,
    },
    wordsColumn(
      'name',
      { de: 'Name', en: 'Name' },
      'The name that it has today, in German; empty for what is published no more.',
    ),
    {
      name: 'at',
      title: { de: 'Wann', en: 'When' },
      about: 'When it changed here, in UTC; not when it changed in the world.',
      datatype: 'dateTime',
      required: true,
    },
    wordsColumn(
      'revision',
      { de: 'Fassung', en: 'Revision' },
      'SHA-256 of all statements about it from then on (RDFC-1.0); empty after a removal.',
    ),
  ],
} as const satisfies Table

interface Changed {
  readonly sequence: number
  readonly kind: string
  readonly subject: string
  readonly at: string
  readonly revision?: string
}

export function changeRow(
  { sequence, kind, subject, at, revision }: Changed,
  { name, baseIri }: { readonly name: string | undefined; readonly baseIri: string },
): Row {
  const cells: CellsOf<typeof changeTable> = {
    sequence,
    kind,
    subject,
    type: thingOf(subject, baseIri),
    name,
    at,
    revision,
  }
  return knownOf(cells)
}

/** By the first step of the path: `{base}id/org/…` is an organization. */
function thingOf(subject: string, baseIri: string): (typeof things)[number] {
  const path = idPath(subject, baseIri)
  if (/^announcement\/.*\/text$/.test(path)) return 'text'
  const [step = ''] = path.split('/', 1)
  return things.find(thing => thing === (step === 'org' ? 'organization' : step)) ?? 'event'
}
