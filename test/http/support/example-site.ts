import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NamedNode, Quad } from '@rdfjs/types'
import type { Log, LogFields } from '../../../src/log.ts'
import type { Fate } from '../../../src/http/fate.ts'
import { dumpFolder } from '../../../src/feeds/dump-folder.ts'
import { positions } from '../../../src/bridges/positions.ts'
import type { PublisherRow } from '../../../src/feeds/publishers.ts'
import { describeCatalogue } from '../../../src/pipeline/describe-catalogue.ts'
import type { Outcome } from '../../../src/pipeline/outcome.ts'
import { quality } from '../../../src/pipeline/quality.ts'
import { noSparqlIndex } from '../../../src/sparql/no-index.ts'
import type { Site } from '../../../src/http/site.ts'
import { dataset } from '../../../src/rdf/dataset.ts'
import { parse } from '../../../src/rdf/parse.ts'
import { namedNode, quad } from '../../../src/rdf/terms.ts'
import { createConsolidate } from '../../../src/register/consolidate.ts'
import { openEmbeddedStore } from '../../../src/store/embedded.ts'
import {
  exampleTurtle,
  organizationTypesTurtle,
  rolesTurtle,
  shapesTurtle,
  termsTurtle,
} from './example-data.ts'
import { history, toldTurtle, type Told } from './history-data.ts'

export const licence = 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'

/** When the example was put in. */
export const modified = '2021-05-03T08:00:00.000Z'

interface LogLine {
  readonly level: string
  readonly event: string
  readonly fields: LogFields
}

export interface ExampleSite {
  readonly site: Site
  /** What was logged, to be looked at. */
  readonly lines: LogLine[]
  /** What became of IRIs; may be filled. */
  readonly fates: Map<string, Fate>
  /** What data/publishers.tsv says; may be filled. */
  readonly publishers: Map<string, PublisherRow>
  /** What became of announcements; may be filled. */
  readonly outcomes: Outcome[]
  /** IRIs of memberships and events that an editor looked at; may be filled. */
  readonly reviewed: string[]
  /** Puts claims in the place of what the graph of an announcement held. */
  readonly put: (announcement: string, turtle: string) => Promise<void>
}

const folders: string[] = []

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A site over one invented announcement, with the store that the program has. */
export async function exampleSite(baseIri = 'https://daten.example/'): Promise<ExampleSite> {
  const turtle = (text: string) => parse(text, { format: 'text/turtle' })
  const vocabularies = {
    ns: await turtle(termsTurtle),
    role: await turtle(rolesTurtle),
    orgtype: await turtle(organizationTypesTurtle),
    shapes: await turtle(shapesTurtle),
  }
  const all = dataset(Object.values(vocabularies).flat())
  const folder = mkdtempSync(join(tmpdir(), 'personalia-http-'))
  folders.push(folder)
  const { store } = await openEmbeddedStore({
    folder,
    clock: () => new Date(modified),
    consolidate: createConsolidate(all),
    documents: { baseIri, licence, vocabularies: all },
  })
  const put = async (announcement: string, text: string): Promise<void> => {
    const graph = namedNode(`${baseIri}graph/${announcement}`)
    await store.replaceGraph(graph, inGraph(await turtle(text), graph))
  }
  await put('neue-leitung', exampleTurtle(baseIri))
  const lines: LogLine[] = []
  const fates = new Map<string, Fate>()
  const publishers = new Map<string, PublisherRow>()
  let requests = 0
  const config = {
    baseIri,
    licence,
    contact: 'mailto:daten@neuenfelde.example',
    sparqlProcesses: 1,
    siteName: 'Personalia',
    colour: '#0a4d8c',
  }
  const dumps = dumpFolder(join(folder, 'dumps'), () => new Date(modified))
  const outcomes: Outcome[] = []
  const reviewed: string[] = []
  const site: Site = {
    quality: () =>
      quality({
        store,
        outcomes: () => outcomes,
        graphOf: announcement => namedNode(`${baseIri}graph/${announcement}`),
        vocabularies: vocabularies.ns,
      }),
    sparql: noSparqlIndex,
    dumps,
    catalogue: () => describeCatalogue({ store, dumps, config, publishers }),
    store,
    config,
    vocabularies,
    idleWords: {
      titles: new Set(['dr', 'prof', 'frau', 'herr']),
      articles: new Set(['der', 'die', 'des', 'das']),
    },
    positions: () => positions({ store, reviewed, roles: vocabularies.role, baseIri, today: '2021-06-01' }),
    fateOf: iri => Promise.resolve(fates.get(iri)),
    context: '{"@context":{}}',
    log: logInto(lines),
    clock: () => new Date('2021-06-01T12:00:00Z'),
    newRequestId: () => `request-${++requests}`,
  }
  return { site, lines, fates, publishers, outcomes, reviewed, put }
}

/** The same with a second announcement that tells who led the office before. */
export async function siteWithHistory(told: readonly Told[] = history): Promise<ExampleSite> {
  const example = await exampleSite()
  await example.put('chronik', toldTurtle(example.site.config.baseIri, 'chronik', '2021-05-01', told))
  return example
}

function inGraph(quads: readonly Quad[], graph: NamedNode): Quad[] {
  return quads.map(({ subject, predicate, object }) =>
    quad(subject as NamedNode, predicate as NamedNode, object, graph),
  )
}

function logInto(lines: LogLine[]): Log {
  const at = (level: string) => (fields: LogFields, event: string) => {
    lines.push({ level, fields, event })
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
