import type { DatasetCore, NamedNode } from '@rdfjs/types'
import { ProblemError } from '../../problem.ts'
import { idPath } from '../../rdf/iris.ts'
import { dct, foaf } from '../../rdf/namespaces.ts'
import { namedNode } from '../../rdf/terms.ts'
import { publicPath, type Address } from '../address.ts'
import type { Redirect } from '../answer.ts'
import { gone } from '../fate.ts'
import type { Handler } from '../handler.ts'
import { extensions } from '../media.ts'
import { aboveLinks } from '../relations.ts'
import type { Site } from '../site.ts'
import { documentData } from './document.ts'
import { entityKinds, type EntityKind } from './entity-kinds.ts'

/** The name of a thing: see the document about it. */
export const identifier: Handler = async (address, site) => {
  const { reference, named, elsewhere } = await located(address, site)
  if (elsewhere) return elsewhere
  if (!named || !(await site.store.entityOf(named.focus))) throw await notFound(reference, site)
  return {
    kind: 'redirect',
    status: 303,
    location: publicPath(site.config.baseIri, ['doc', ...reference]) + queryOf(address),
  }
}

/** The document about a thing. */
export const document: Handler = async (address, site) => {
  const { reference, named, elsewhere } = await located(address, site)
  if (elsewhere) return elsewhere
  const data = named && (await documentData(named.focus, named.kind, address, site))
  if (!named || !data?.size) throw await notFound(reference, site)
  const { focus, kind } = named
  const modified = modifiedAt(data, focus)
  return {
    kind: 'data',
    data,
    focus,
    page: kind.page,
    schema: address.segments[1] ?? '',
    // A document for each day there is would fill an index with the same.
    unlisted: kind.unlisted || address.search !== '',
    cache: 'data',
    links: aboveLinks(focus, data, kind, site.config.baseIri),
    ...(modified !== undefined && { modified }),
  }
}

/** What an address names, or where else to look for it. */
async function located(address: Address, site: Site) {
  const [, ...reference] = address.segments
  const named = identify(reference, site)
  const elsewhere = named && ((await unescaped(address, site)) ?? (await fateAnswer(address, named, site)))
  return { reference, named, elsewhere }
}

interface Named {
  readonly focus: NamedNode
  readonly kind: EntityKind
}

function identify(reference: readonly string[], { config }: Site): Named | undefined {
  const kind = entityKinds.get(reference[0] ?? '')
  if (!kind || reference.length < 2) return undefined
  return {
    kind,
    focus: namedNode(new URL(publicPath(config.baseIri, ['id', ...reference]), config.baseIri).href),
  }
}

/**
 * No identifier has an escaped slash: who writes one (a program that fills in `{reference}`) means a step of the path.
 * Leads there where there is something.
 */
async function unescaped(address: Address, site: Site): Promise<Redirect | undefined> {
  const [, ...reference] = address.segments
  if (!reference.some(step => step.includes('/'))) return undefined
  const steps = reference.flatMap(step => step.split('/'))
  const named = steps.some(step => /^\.{0,2}$/.test(step)) ? undefined : identify(steps, site)
  if (!named) return undefined
  const { focus } = named
  const known = (await site.fateOf(focus.value)) ?? (await site.store.entityOf(focus))
  return known && moved(address, focus.value, site)
}

/**
 * The way to the surviving identifier of what was merged into another. Asked before the store, which still knows a retired
 * identifier as long as an announcement says what it was replaced by.
 * @throws ProblemError('gone') for what was erased or withdrawn
 */
async function fateAnswer(address: Address, { focus }: Named, site: Site): Promise<Redirect | undefined> {
  const fate = await site.fateOf(focus.value)
  if (!fate) return undefined
  if ('erased' in fate) throw gone(focus.value, fate.erased)
  return moved(address, fate.replacedBy, site)
}

/** To the same under another identifier: identifier or document, format and parameters stay. */
function moved(address: Address, survivor: string, { config }: Site): Redirect {
  const [first = ''] = address.segments
  const reference = idPath(survivor, config.baseIri).split('/')
  const suffix = address.extension === undefined ? '' : `.${address.extension}`
  return {
    kind: 'redirect',
    status: 308,
    location: publicPath(config.baseIri, [first, ...reference]) + suffix + queryOf(address),
  }
}

function queryOf({ query }: Address): string {
  return query.size > 0 ? `?${query.toString()}` : ''
}

/** Where only the suffix is wrong, it says which there are. */
async function notFound(reference: readonly string[], site: Site): Promise<ProblemError> {
  const [, stem] = /^(.+)\.([^.]+)$/.exec(reference.at(-1) ?? '') ?? []
  const named = stem === undefined ? undefined : identify([...reference.slice(0, -1), stem], site)
  if (!named || !(await site.store.entityOf(named.focus)))
    return new ProblemError('not-found', 'Nothing with this identifier is published here.')
  const offered = [...extensions].map(extension => `.${extension}`)
  const detail = `No format has this suffix; there are ${offered.join(', ')}.`
  return new ProblemError('not-found', detail, { offered })
}

/** The document says itself when it changed last. */
function modifiedAt(data: DatasetCore, focus: NamedNode): string | undefined {
  for (const { subject } of data.match(null, foaf.primaryTopic, focus)) {
    for (const { object } of data.match(subject, dct.modified)) return object.value
  }
  return undefined
}
