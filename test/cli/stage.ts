import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, Workbench } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'
import type { Config, RawValues } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { dumpFolder } from '../../src/feeds/dump-folder.ts'
import { openIdentityFiles } from '../../src/identity/identity-files.ts'
import { correctionDesk } from '../../src/pipeline/correction-desk.ts'
import { openCorrectionFiles } from '../../src/pipeline/correction-files.ts'
import { corrections } from '../../src/pipeline/corrections.ts'
import { decisionsIn } from '../../src/pipeline/decisions.ts'
import { identityDesk } from '../../src/pipeline/identity.ts'
import type { IngestContext, Run } from '../../src/pipeline/ingest-all.ts'
import type { FileOutcome } from '../../src/pipeline/outcome.ts'
import { quality } from '../../src/pipeline/quality.ts'
import { restore } from '../../src/pipeline/restore.ts'
import { reviewDesk } from '../../src/pipeline/review.ts'
import { thresholdRule, undecidedRule } from '../../src/pipeline/sort.ts'
import { ProblemError } from '../../src/problem.ts'
import { updateDumps } from '../../src/pipeline/write-dumps.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { recordParts } from '../../src/store/record/index-parts.ts'
import { restoringPlace } from '../../src/store/record/restoring-place.ts'
import { openBridges } from '../../src/pipeline/bridges.ts'
import { openSourceIndex } from '../../src/store/record/sources.ts'
import { counting } from '../identity/support.ts'
import {
  base,
  extractLines,
  graphOf,
  membership,
  quadsOf,
  testSteps,
  unguarded,
} from '../pipeline/examples.ts'
import { openIndex } from '../sparql/support.ts'
import { union } from '../store/union.ts'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly config: Config | undefined
}

/** What the commands of one test work with. */
export interface Stage {
  readonly folder: string
  /** What ingesting comes to. */
  outcomes: readonly FileOutcome[]
  /** What it changes, and why it is refused. */
  change: Omit<Run, 'outcomes'>
  /** Whether the store holds a graph. */
  publish: boolean
  readonly personalia: (argv: readonly string[], env?: RawValues, columns?: number) => Promise<Result>
}

/** A command line over an app of our own, with a folder that is there for each test anew. */
export function stageForTests(): Stage {
  const stage = {
    folder: '',
    outcomes: [] as readonly FileOutcome[],
    change: unchanged,
    publish: true,
    personalia,
  }
  beforeEach(async () => {
    stage.folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    stage.outcomes = []
    stage.change = unchanged
    stage.publish = true
  })
  afterEach(() => rm(stage.folder, { recursive: true }))

  async function personalia(argv: readonly string[], env: RawValues = {}, columns?: number): Promise<Result> {
    let [out, err] = ['', '']
    let config: Config | undefined
    const decoder = new TextDecoder()
    const code = await run({
      argv,
      env: { PERSONALIA_BASE_IRI: base, ...env },
      version: '1.2.3',
      terminal: {
        out: text => (out += `${text}\n`),
        error: text => (err += `${text}\n`),
        write: bytes => (out += typeof bytes === 'string' ? bytes : decoder.decode(bytes)),
        redraw: text => (err += text),
        columns,
      },
      interrupted: Promise.resolve(),
      open: read => {
        config = read
        return { openApp: () => app(stage), openWorkbench: () => Promise.resolve(workbench) }
      },
    })
    return { code, out, err, config }
  }
  return stage
}

const unchanged: Stage['change'] = { difference: [] }

async function app({ folder, publish, outcomes, change }: Stage): Promise<App> {
  const documents = { baseIri: base, licence: base, vocabularies: dataset() }
  const { store, record } = await openEmbeddedStore({
    folder,
    clock: () => new Date(0),
    consolidate: union,
    documents,
  })
  const announcement = { id: 'a', text: '', headline: { start: 0, end: 0 }, language: 'de' }
  if (publish) await store.replaceGraph(graphOf('a'), quadsOf(announcement, [membership('Anna')]))
  const corrected = await openCorrectionFiles(folder, join(folder, 'corrections.lock'))
  const views = {
    sightingOf: () => ({ names: [], organizations: [], announcement: '', text: '' }),
    subjectsOf: () => new Map(),
    isToldBy: () => false,
  }
  const context: IngestContext = {
    folder: join(folder, 'announcements'),
    read: { kickers: [] },
    steps: {
      ...testSteps(store),
      corrections: corrections(corrected, undefined, views),
      decisions: decisionsIn(join(folder, 'decisions')),
      rules: [undecidedRule, thresholdRule(0.9)],
    },
    index: await openSourceIndex(record, () => Promise.resolve('1')),
    log: createLog({ level: 'silent', clock: () => new Date(0) }),
    clock: () => new Date('2024-05-06T07:08:09Z'),
    ...unguarded,
  }
  const { clock } = context
  return {
    store,
    repairs: ['a file was damaged'],
    ingestAll: ({ progress } = {}) => {
      for (let done = 1; done <= 10; done++) progress?.(done, 10)
      return Promise.resolve({ outcomes, ...change })
    },
    bridges: openBridges({
      ...context,
      store,
      vocabularies: { ns: [], role: [], orgtype: [], shapes: [] },
      baseIri: base,
    }),
    quality: publisher =>
      quality(
        {
          store,
          outcomes: () => outcomes.map(({ outcome }) => outcome),
          graphOf,
          vocabularies: [],
        },
        publisher,
      ),
    restore: (file, options) =>
      restore(file, options, {
        context,
        place: restoringPlace(folder),
        openOn: () =>
          Promise.resolve({
            ingestAll: () => Promise.resolve({ outcomes, ...change }),
            close: () => Promise.resolve(),
          }),
      }),
    dump: () =>
      updateDumps({ store, folder: dumpFolder(join(folder, 'dumps'), clock), baseIri: base, clock }),
    query: async query => {
      const index = openIndex(recordParts(record, base))
      try {
        await index.ready()
        return await index.query(query, 'test')
      } finally {
        await index.close()
      }
    },
    ingestFiles: paths =>
      Promise.resolve({
        outcomes: outcomes.filter(({ file }) => paths.includes(file)),
        difference: [],
      }),
    review: reviewDesk({
      ...context,
      vocabulary: { roles: new Map([['amtsleitung', { kind: 'head' }]]), organizationTypes: new Map() },
      clock,
    }),
    identity: identityDesk({ ...context, ids: await openIdentityFiles(folder), random: counting(), clock }),
    correction: correctionDesk({
      ...context,
      corrected,
      secret: undefined,
      views,
      ids: await openIdentityFiles(folder),
    }),
    listen: () => Promise.resolve({ address: 'http://127.0.0.1:1', close: () => Promise.resolve() }),
    close: () => store.close(),
  }
}

const workbench: Workbench = {
  extract: async path => {
    const text = await readFile(path, 'utf8')
    if (text === '') throw new ProblemError('announcement-empty', `${path}: 0 bytes`)
    const announcement = { id: 'a', text, headline: { start: 0, end: 0 }, language: 'de' }
    return { announcement, extraction: await extractLines(announcement) }
  },
  sentences: text => [{ start: 0, end: text.length }],
  validate: path =>
    Promise.resolve(
      path.includes('bad')
        ? { state: 'empty', reason: 'there are no statements in it' }
        : { state: 'accepted', warnings: [] },
    ),
}
