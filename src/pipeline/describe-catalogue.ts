import type { Quad } from '@rdfjs/types'
import { readFile } from 'node:fs/promises'
import type { Config } from '../config.ts'
import type { Catalogue, Contact, Dataset, Publisher } from '../feeds/dataset.ts'
import type { DumpFolder } from '../feeds/dump-folder.ts'
import type { DumpManifest } from '../feeds/dump-manifest.ts'
import { readPublishers, type PublisherRow } from '../feeds/publishers.ts'
import { servicesOf } from '../feeds/services-offered.ts'
import { ProblemError } from '../problem.ts'
import { org, skos } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Store } from '../store/store.ts'

export interface CatalogueContext {
  readonly store: Pick<Store, 'changes' | 'said'>
  readonly dumps: DumpFolder
  readonly config: Pick<Config, 'baseIri' | 'licence' | 'contact' | 'publisher' | 'sparqlProcesses'>
  readonly publishers: ReadonlyMap<string, PublisherRow>
}

/**
 * The catalogue of this deployment. It is made from the dump, so that what it counts is what the files hold.
 * @throws ProblemError('dump-pending') while there is no dump
 */
export async function describeCatalogue(context: CatalogueContext): Promise<Catalogue> {
  const manifest = await context.dumps.manifest()
  if (!manifest) throw new ProblemError('dump-pending', 'The files of this data set are being written.')
  const row = context.publishers.get(manifest.dataset) ?? { path: manifest.dataset }
  const known = await knownOf(manifest, context)
  const publisher = publisherOf(row, known, context)
  const [first] = await context.store.changes(0, 1)
  return {
    title: titleOf(publisher.name),
    description,
    publisher,
    licence: context.config.licence,
    datasets: [datasetOf(manifest, row, { publisher, key: known.key, issued: first?.at, context })],
    services: servicesOf(context.config.sparqlProcesses > 0),
  }
}

/** data/publishers.tsv; without that file nothing is said about publishers. @throws ProblemError('data-table') */
export async function loadPublishers(file: string): Promise<CatalogueContext['publishers']> {
  try {
    return readPublishers(file, await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}

function titleOf(name: string) {
  return {
    de: `Öffentliche Ämter und wer sie hat: ${name}`,
    en: `Public offices and who holds them: ${name}`,
  }
}

const description = {
  de: 'Wer welches öffentliche Amt hat oder hatte, in welcher Organisation, seit wann und bis wann: aus Personalmeldungen, jede Angabe mit ihrer Textstelle.',
  en: 'Who holds or held which public office, in which organization, from when and until when: from personnel announcements, each statement with its passage.',
}

/** What the register says of the organization that publishes. */
interface Known {
  readonly iri?: string
  readonly name?: string | undefined
  readonly key?: string | undefined
}

async function knownOf({ publisher }: DumpManifest, { store }: CatalogueContext): Promise<Known> {
  if (publisher === undefined) return {}
  const { quads } = await store.said(namedNode(publisher))
  return {
    iri: publisher,
    name: textOf(quads, publisher, skos.prefLabel),
    key: textOf(quads, publisher, org.identifier),
  }
}

function textOf(quads: readonly Quad[], iri: string, property: Quad['predicate']): string | undefined {
  return quads.find(({ subject, predicate }) => subject.value === iri && predicate.equals(property))?.object
    .value
}

/** Levels of government by the length of their key; most of those who publish here are municipalities. */
const levels: Readonly<Record<number, string>> = { 2: 'RegionalAuthority' }

function publisherOf(row: PublisherRow, known: Known, { config }: CatalogueContext): Publisher {
  const { length } = row.key ?? known.key ?? ''
  return {
    iri: known.iri ?? `${config.baseIri}catalog`,
    name: row.name ?? known.name ?? config.publisher ?? 'Personalia',
    type: levels[length] ?? 'LocalAuthority',
  }
}

interface Described {
  readonly publisher: Publisher
  readonly key: string | undefined
  readonly issued: string | undefined
  readonly context: CatalogueContext
}

function datasetOf(
  manifest: DumpManifest,
  row: PublisherRow,
  { publisher, key, issued, context }: Described,
): Dataset {
  const {
    dataset: name,
    changed,
    written,
    from,
    example,
    triples,
    files,
    sequence,
    canonicalSha256,
  } = manifest
  const modified = changed ?? written
  return {
    name,
    ...wordsOf(row, publisher),
    publisher,
    contact: contactOf(row, publisher, context),
    contributor: row.contributor,
    territory: row.key ?? key,
    issued: issued ?? modified,
    modified,
    from,
    triples,
    canonical: { sha256: canonicalSha256, sequence },
    example,
    dumps: files.map(({ name: file, ...rest }) => ({ ...rest, path: `dump/${file}`, modified: written })),
  }
}

function wordsOf(row: PublisherRow, { name }: Publisher): Pick<Dataset, 'title' | 'description'> {
  const title = titleOf(name)
  return {
    title: { de: row.title_de ?? title.de, en: row.title_en ?? title.en },
    description: {
      de: row.description_de ?? description.de,
      en: row.description_en ?? description.en,
    },
  }
}

/** Of the row, else of the setting; none where there is no address. */
function contactOf(
  { contact: name, email, url }: PublisherRow,
  publisher: Publisher,
  { config: { contact } }: CatalogueContext,
): Contact | undefined {
  const isMail = contact?.startsWith('mailto:') ?? false
  const addresses = {
    email: email ?? (isMail ? contact : undefined),
    page: url ?? (isMail ? undefined : contact),
  }
  const isReachable = Object.values(addresses).some(address => address !== undefined)
  return isReachable ? { name: name ?? publisher.name, ...addresses } : undefined
}
