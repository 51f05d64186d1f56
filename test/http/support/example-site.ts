import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import type { Log, LogFields } from '../../../src/log.ts'
import type { Site } from '../../../src/http/site.ts'
import { dataset } from '../../../src/rdf/dataset.ts'
import { parse } from '../../../src/rdf/parse.ts'
import { namedNode, quad } from '../../../src/rdf/terms.ts'
import { describe as describeSubject } from '../../../src/store/description.ts'
import type { Store } from '../../../src/store/store.ts'
import {
  exampleTurtle,
  organizationTypesTurtle,
  rolesTurtle,
  shapesTurtle,
  termsTurtle,
} from './example-data.ts'
import { listSubjects } from './list-subjects.ts'

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
  /** The quads in the store; may be changed. */
  readonly data: DatasetCore
}

/** A site over one invented announcement, with a store made of nothing but quads. */
export async function exampleSite(baseIri = 'https://daten.example/'): Promise<ExampleSite> {
  const graph = namedNode(`${baseIri}graph/neue-leitung`)
  const turtle = (text: string) => parse(text, { format: 'text/turtle' })
  const data = dataset(inGraph(await turtle(exampleTurtle(baseIri)), graph))
  const vocabularies = {
    ns: await turtle(termsTurtle),
    role: await turtle(rolesTurtle),
    orgtype: await turtle(organizationTypesTurtle),
    shapes: await turtle(shapesTurtle),
  }
  const lines: LogLine[] = []
  let requests = 0
  const site: Site = {
    store: storeOf(data, { baseIri, vocabularies: dataset(Object.values(vocabularies).flat()) }),
    config: { baseIri, licence, contact: 'mailto:daten@neuenfelde.example' },
    vocabularies,
    context: '{"@context":{}}',
    log: logInto(lines),
    clock: () => new Date('2021-06-01T12:00:00Z'),
    newRequestId: () => `request-${++requests}`,
  }
  return { site, lines, data }
}

function inGraph(quads: readonly Quad[], graph: NamedNode): Quad[] {
  return quads.map(({ subject, predicate, object }) =>
    quad(subject as NamedNode, predicate as NamedNode, object, graph),
  )
}

function storeOf(data: DatasetCore, context: { baseIri: string; vocabularies: DatasetCore }): Store {
  const refuse = () => Promise.reject(new Error('the server only reads'))
  return {
    replaceGraph: refuse,
    dropGraph: refuse,
    graphs: refuse,
    revision: refuse,
    changes: refuse,
    prospect: refuse,
    register: refuse,
    holdings: refuse,
    posts: refuse,
    entityOf: refuse,
    announcementsOf: refuse,
    conflicts: refuse,
    scrub: refuse,
    backup: refuse,
    describe: subject =>
      Promise.resolve(describeSubject(subject, data, { ...context, licence, modified: () => modified })),
    list: question => Promise.resolve(listSubjects(data, question)),
    quads: graph => Promise.resolve(data.match(null, null, null, graph)),
    stats: () =>
      Promise.resolve({ graphs: 1, quads: data.size, classes: classesOf(data), sequence: data.size }),
    close: () => Promise.resolve(),
  }
}

function classesOf(data: DatasetCore): Record<string, number> {
  const types = [...data].filter(({ predicate }) => predicate.value.endsWith('#type'))
  return Object.fromEntries(
    types.map(({ object }) => [object.value, types.filter(other => other.object.equals(object)).length]),
  )
}

function logInto(lines: LogLine[]): Log {
  const at = (level: string) => (fields: LogFields, event: string) => {
    lines.push({ level, fields, event })
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
