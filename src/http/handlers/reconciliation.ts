import { setImmediate } from 'node:timers/promises'
import { ProblemError } from '../../problem.ts'
import { readBatch, readExtension, type Query } from '../../reconciliation/batch.ts'
import { extend, propose } from '../../reconciliation/extend.ts'
import { createLookup, type Lookup } from '../../reconciliation/known.ts'
import { manifest } from '../../reconciliation/manifest.ts'
import { checkConditions, reconcile } from '../../reconciliation/reconcile.ts'
import { suggestEntities, suggestProperties, suggestTypes, type Begun } from '../../reconciliation/suggest.ts'
import type { Address } from '../address.ts'
import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'
import type { Incoming } from '../incoming.ts'
import { invalidParameter } from '../query.ts'
import { readForm } from '../form.ts'
import type { Site } from '../site.ts'
import { pageLanguage } from '../wish.ts'

/** Manifest, batches of queries and data extension, by GET and by form (Reconciliation Service API 0.2). */
export const reconciliation: Handler = async (address, site, incoming) => {
  const asked = incoming.method === 'POST' ? readForm(incoming) : address.query
  refuseCallback(asked)
  const [queries, extension] = [asked.get('queries'), asked.get('extend')]
  if (queries !== null && extension !== null)
    throw new ProblemError('bad-request', 'Either queries or extend is expected, not both.')
  if (queries !== null) return json(await answerAll(queries, lookupFor(address, site, incoming)), 'status')
  if (extension !== null)
    return json(await extend(readExtension(extension), lookupFor(address, site, incoming)), 'status')
  if (incoming.method === 'POST')
    throw new ProblemError('bad-request', 'The form has neither queries nor extend.', {
      parameter: 'queries',
    })
  return json(manifest(site.config.baseIri, languageOf(address, incoming)), 'data')
}

/** Names that somebody looks for are kept nowhere. */
async function answerAll(batch: string, lookup: Lookup): Promise<object> {
  const queries = readBatch(batch)
  checkConditions(queries)
  const results: (readonly [string, object])[] = []
  for (const [key, query] of queries) {
    results.push([key, { result: await inTurn(query, lookup) }])
  }
  return Object.fromEntries(results)
}

/** Others get their turn between two queries. */
async function inTurn(query: Query, lookup: Lookup): ReturnType<typeof reconcile> {
  await setImmediate()
  return reconcile(query, lookup)
}

export const suggestEntity: Handler = async (address, site, incoming) => {
  const type = address.query.get('type') ?? ''
  return json(await suggestEntities(begun(address), type, lookupFor(address, site, incoming)), 'status')
}

export const suggestType: Handler = (address, site, incoming) =>
  json(suggestTypes(begun(address), lookupFor(address, site, incoming).registry), 'data')

export const suggestProperty: Handler = (address, site, incoming) =>
  json(suggestProperties(begun(address), lookupFor(address, site, incoming).registry), 'data')

export const proposedProperties: Handler = (address, _, incoming) => {
  refuseCallback(address.query)
  const type = address.query.get('type') ?? ''
  return json(propose(type, address.parameters.limit, languageOf(address, incoming)), 'data')
}

/** How many suggestions at once, where nobody says. */
const fewSuggestions = 20

function begun({ query, parameters }: Address): Begun {
  refuseCallback(query)
  const { limit = fewSuggestions } = parameters
  const cursor = query.get('cursor') ?? ''
  if (!/^\d{0,6}$/.test(cursor))
    throw invalidParameter('cursor', cursor, 'the number of suggestions to pass over')
  return { prefix: (query.get('prefix') ?? '').slice(0, 200), skip: Number(cursor), limit }
}

/** JSONP would run what we send as a program of whoever asks; by CORS they get it as data (section 3.3). */
function refuseCallback(query: URLSearchParams): void {
  const callback = query.get('callback')
  if (callback !== null)
    throw invalidParameter('callback', callback, 'nothing: JSONP is not offered, CORS is')
}

function lookupFor(address: Address, site: Site, incoming: Incoming): Lookup {
  return siteLookup(site, languageOf(address, incoming))
}

/** What is published here, as reconciliation asks it. */
export function siteLookup(site: Site, language: 'de' | 'en'): Lookup {
  const { store, vocabularies, idleWords, fateOf, config } = site
  return createLookup({
    store,
    roles: vocabularies.role,
    organizationTypes: vocabularies.orgtype,
    words: idleWords,
    baseIri: config.baseIri,
    language,
    survivorOf: async iri => {
      const fate = await fateOf(iri)
      if (!fate) return iri
      return 'replacedBy' in fate ? fate.replacedBy : undefined
    },
  })
}

function languageOf({ parameters }: Address, { acceptLanguage }: Incoming): 'de' | 'en' {
  return pageLanguage(parameters.lang, acceptLanguage).language
}

function json(value: object, cache: 'data' | 'status'): Fixed {
  return {
    kind: 'fixed',
    contentType: 'application/json',
    body: JSON.stringify(value),
    vary: 'Accept-Language',
    unlisted: cache === 'status',
    cache,
  }
}
