import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readAnnouncement, type ReadOptions } from './announcement/read.ts'
import type { App, Workbench } from './cli/command.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { listen } from './http/listen.ts'
import { readLogo } from './http/logo.ts'
import { createServer } from './http/server.ts'
import type { Site } from './http/site.ts'
import { fatesOf } from './identity/fates.ts'
import { openIdentityFiles, type IdentityFiles } from './identity/identity-files.ts'
import { identityVersion } from './identity/version.ts'
import type { Log } from './log.ts'
import { irisOf } from './mapping/iris.ts'
import { officeName } from './mapping/role.ts'
import { openBridges } from './pipeline/bridges.ts'
import { claimViews } from './pipeline/claim-views.ts'
import { claim, claimRules, publisherOf, type ClaimsContext } from './pipeline/claims.ts'
import { openCorrectionFiles, type CorrectionFiles } from './pipeline/correction-files.ts'
import { correctionDesk } from './pipeline/correction-desk.ts'
import { corrections } from './pipeline/corrections.ts'
import { decisionsIn } from './pipeline/decisions.ts'
import { fingerprint } from './pipeline/fingerprint.ts'
import { identityDesk } from './pipeline/identity.ts'
import { alwaysMayGo, ingestAll, ingestFiles, type IngestContext } from './pipeline/ingest-all.ts'
import type { Steps } from './pipeline/ingest.ts'
import { knowledgeFiles, knowledgePlaces, loadKnowledge, type Knowledge } from './pipeline/knowledge.ts'
import type { Outcome } from './pipeline/outcome.ts'
import { openPublishing, type Publishing } from './pipeline/publishing.ts'
import { quality, qualitySource } from './pipeline/quality.ts'
import { askOnce, openSparql, type Queried } from './pipeline/queries.ts'
import { restore } from './pipeline/restore.ts'
import { reviewDesk } from './pipeline/review.ts'
import { thresholdRule, undecidedRule } from './pipeline/sort.ts'
import { readSuppressionKey } from './pipeline/suppression-key.ts'
import { validateFile } from './pipeline/validate-file.ts'
import { withWithdrawals } from './pipeline/withdrawn-fate.ts'
import { contextDocument } from './rdf/context-file.ts'
import { dataset } from './rdf/dataset.ts'
import { createConsolidate } from './register/consolidate.ts'
import { formats } from './representation/formats.ts'
import { recordParts } from './store/record/index-parts.ts'
import { restoringPlace } from './store/record/restoring-place.ts'
import { openEmbeddedStore } from './store/embedded.ts'
import { openSourceIndex } from './store/record/sources.ts'

/** What the program takes from outside, so that every run can be repeated. */
export interface Outside {
  readonly clock: Clock
  readonly log: Log
  readonly random?: (bytes: number) => Uint8Array
}

const code = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

/** Opens the store and puts everything together. @throws ProblemError for tables or a state folder that do not serve */
export async function createApp(config: Config, { clock, log, random = randomBytes }: Outside): Promise<App> {
  const places = knowledgePlaces(config.data, root)
  const knowledge = await loadKnowledge(places)
  const { baseIri, licence, publisher, threshold } = config
  const vocabularies = dataset(Object.values(knowledge.vocabularies).flat())
  const opened = await openEmbeddedStore({
    folder: config.state,
    clock,
    consolidate: createConsolidate(vocabularies),
    documents: { baseIri, licence, vocabularies },
  })
  const { ids, corrected, secret } = await openTables(config, knowledge)
  const software = await fingerprint(
    [code, ...knowledgeFiles(places)],
    [baseIri, licence, publisher, threshold],
  )
  const index = await openSourceIndex<Outcome>(opened.record, () => Promise.resolve(software))
  const context: IngestContext = {
    folder: join(config.data, 'announcements'),
    read: readOptions(config, knowledge),
    steps: { ...steps(config, knowledge, { ids, corrected, secret, random }), store: opened.store },
    index,
    log,
    limits: { maxDrop: config.maxDrop, minimum: alwaysMayGo },
    audit: corrected,
    clock,
  }
  const measured = qualitySource({ ...opened, ...knowledge.vocabularies, index, baseIri })
  const known = { store: opened.store, knowledge, ids, corrected, clock, log }
  const bridges = openBridges({ ...opened, index, vocabularies: knowledge.vocabularies, baseIri, clock })
  const site = { ...siteOf(config, known), ...bridges, quality: () => quality(measured) }
  const publishing = await openPublishing(config, { store: opened.store, clock, log })
  const queried = { parts: recordParts(opened.record, baseIri), knowledge, clock, log }
  return {
    store: opened.store,
    repairs: opened.repairs,
    quality: publisher => quality(measured, publisher),
    bridges,
    ingestAll: options => ingestAll(context, options),
    ingestFiles: (paths, options) => ingestFiles(paths, context, options),
    ...desks(context, { config, knowledge, ids, corrected, secret, random, publishing }),
    dump: publishing.update,
    query: query => askOnce(query, config, queried),
    listen: () => serve(config, site, { queried, publishing }),
    close: () => opened.store.close(),
  }
}

interface KnownToSite extends Pick<Site, 'store' | 'clock' | 'log'>, Pick<Tables, 'ids' | 'corrected'> {
  readonly knowledge: Knowledge
}

function siteOf(config: Config, { store, knowledge, ids, corrected, clock, log }: KnownToSite) {
  return {
    store,
    config,
    vocabularies: knowledge.vocabularies,
    idleWords: knowledge.idleWords,
    fateOf: withWithdrawals(fatesOf(ids, config.baseIri), corrected, config.baseIri),
    context: contextDocument,
    log,
    clock,
    newRequestId: randomUUID,
  }
}

interface Served {
  readonly queried: Queried
  readonly publishing: Publishing
}

/** Only a server answers again and again and keeps dumps: commands do not pay for it. */
async function serve(
  config: Config,
  site: Omit<Site, 'sparql' | 'dumps' | 'catalogue'>,
  { queried, publishing }: Served,
): ReturnType<App['listen']> {
  const logo = await readLogo(config)
  const sparql = openSparql(config, queried)
  const { dumps, catalogue, keep } = publishing
  const server = await listen(createServer({ ...site, ...logo, sparql, dumps, catalogue }), config).catch(
    async (error: unknown) => {
      // Nobody will ask it: its processes would keep this one from ending.
      await sparql.close()
      throw error
    },
  )
  const kept = keep()
  const close = async () => {
    await server.close()
    await Promise.all([sparql.close(), kept.close()])
  }
  return { ...server, close }
}

interface Desks extends Tables, Ids {
  readonly ids: IdentityFiles
  readonly config: Config
  readonly knowledge: Knowledge
  readonly publishing: Publishing
}

/** Where editors decide. */
function desks(
  context: IngestContext,
  { config, knowledge, ids, corrected, secret, random, publishing }: Desks,
): Pick<App, 'identity' | 'review' | 'correction' | 'restore'> {
  const views = claimViews(claimsContext(config, knowledge, { ids, random }))
  const openOn = (state: string) => createApp({ ...config, state }, { ...context, random })
  return {
    restore: (file, options) =>
      restore(file, options, { context, place: restoringPlace(config.state), openOn }),
    identity: identityDesk({ ...context, ids, random }),
    review: reviewDesk({ ...context, vocabulary: knowledge.tables }),
    correction: publishing.corrected(correctionDesk({ ...context, ids, corrected, secret, views })),
  }
}

/** What looks at files and writes nothing. */
export async function createWorkbench(config: Config, { random = randomBytes }: Outside): Promise<Workbench> {
  const knowledge = await loadKnowledge(knowledgePlaces(config.data, root))
  const read = readOptions(config, knowledge)
  const context = {
    read,
    steps: steps(config, knowledge, { ...(await openTables(config, knowledge)), random }),
    baseIri: config.baseIri,
    rdfFormats: new Map(formats.map(({ extension, mediaTypes }) => [`.${extension}`, mediaTypes[0]])),
  }
  return {
    extract: async path => {
      const announcement = await readAnnouncement(path, read)
      return { announcement, extraction: await knowledge.extract(announcement) }
    },
    validate: path => validateFile(path, context),
    sentences: knowledge.sentences,
  }
}

function readOptions({ publisher }: Config, { kickers }: Knowledge): ReadOptions {
  return { kickers, publisher }
}

/** The tables that grow: who is who, and what was corrected. */
interface Tables {
  readonly ids: IdentityFiles
  readonly corrected: CorrectionFiles
  /** Key of the suppression list. */
  readonly secret: string | undefined
}

async function openTables({ data, state, suppressionKey }: Config, { tables }: Knowledge): Promise<Tables> {
  return {
    ids: await openIdentityFiles(data, office => officeName(office, tables)),
    corrected: await openCorrectionFiles(data, join(state, 'corrections.lock')),
    secret: await readSuppressionKey(suppressionKey),
  }
}

type Ids = Pick<ClaimsContext, 'ids' | 'random'>

function claimsContext({ baseIri, licence }: Config, { tables }: Knowledge, ids: Ids): ClaimsContext {
  return { tables, ...ids, baseIri, licence }
}

function steps(
  config: Config,
  knowledge: Knowledge,
  { ids, corrected, secret, random }: Tables & Ids,
): Omit<Steps, 'store'> {
  const { baseIri, data, threshold } = config
  const { extract, gate, registerGate } = knowledge
  const context = claimsContext(config, knowledge, { ids, random })
  return {
    extract,
    decisions: decisionsIn(join(data, 'decisions')),
    corrections: corrections(corrected, secret, claimViews(context)),
    rules: [undecidedRule, thresholdRule(threshold), ...claimRules(context)],
    claim: told => claim(told, context),
    publisherOf: told => publisherOf(told, context),
    gate,
    registerGate,
    identity: {
      refresh: ids.refresh,
      version: announcement => identityVersion(announcement, ids.known()),
    },
    graphOf: irisOf(baseIri).graph,
    baseIri,
  }
}
