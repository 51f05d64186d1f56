import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { loadMappingTables } from '../../src/mapping/load-tables.ts'
import { roleQuads } from '../../src/mapping/vocabulary.ts'
import { createConsolidate } from '../../src/register/consolidate.ts'
import { build, type Built } from './support/built.ts'
import { freePort } from './support/free-port.ts'
import { type Running, start, untilReady } from './support/process.ts'
import { root } from './support/published.ts'
import {
  expectPromised,
  expectWhole,
  expectWholeDump,
  holdsWords,
  type Inspector,
  registerLines,
  reopened,
} from './support/sound.ts'
import { announcements, openTown, type Town } from './support/town.ts'
import { drawing, type Ended, runAndKill } from './support/victim.ts'

/**
 * The real program is killed without warning, again and again, at moments that a seed draws. After each time everything that
 * was acknowledged is there, and nothing is half.
 */

const kills = Number(process.env['CRASH_KILLS'] ?? 240)
const seed = Number(process.env['CRASH_SEED'] ?? randomInt(2 ** 31))
const operations = ['ingest', 'erase', 'dump', 'restore'] as const
type Operation = (typeof operations)[number]

/** Two towns are served meanwhile, so that nobody is ever the last to close their records; two are not. */
const served = [true, true, false, false]

interface Round {
  readonly town: Town
  readonly number: number
  readonly draw: () => number
  readonly run: (args: readonly string[], after?: number) => Promise<Ended>
  readonly killed: (operation: Operation, args: readonly string[]) => Promise<Ended>
  readonly inspector: Inspector
}

/** What each operation is given to do, and what must be true when it was broken off or has ended. */
const rounds: Readonly<Record<Operation, (round: Round) => Promise<void>>> = {
  ingest: async round => {
    const { town, draw, killed } = round
    const some = Array.from({ length: announcements }, (_, index) => index).filter(() => draw() < 0.6)
    await town.write(some)
    const { output } = await killed('ingest', ['ingest'])
    for (const [, file = ''] of output.matchAll(
      /"file":"([\w-]+)\.txt","state":"published","event":"ingested"/g,
    )) {
      town.acknowledge(file)
    }
  },
  dump: async ({ killed, town }) => {
    const { code } = await killed('dump', ['dump'])
    if (code === 0) expect(existsSync(join(town.state, 'dumps/manifest.json'))).to.equal(true)
  },
  restore: async ({ town, run, killed, inspector }) => {
    const backup = join(town.data, '..', 'backup.sqlite')
    await settle(town, run)
    expect((await run(['backup', backup])).code).to.equal(0)
    const before = await reopened(town.state, inspector, ({ store }) => registerLines(store))
    // A served record is only emptied: nobody may take it away from who has it open.
    await reopened(town.state, inspector, async ({ store }) => {
      for (const graph of await store.graphs()) await store.dropGraph(graph)
    })
    const { code } = await killed('restore', ['restore', backup])
    const after = await reopened(town.state, inspector, ({ store }) => registerLines(store))
    if (code === 0 || after.length > 0) expect(after).to.deep.equal(before)
    await settle(town, run)
  },
  erase: async ({ town, number, run, killed, inspector }) => {
    const name = `Xaver Querfurt${'abcdefghij'[number % 10] ?? ''}${'klmnopqrst'[Math.floor(number / 10) % 10] ?? ''}`
    const file = join(town.data, 'announcements', `abschied-${number}.txt`)
    const sentence = `Seit dem 1. Juni 2011 leitet ${name} das Schulamt der Stadt Musterhausen.`
    await writeFile(file, `Stadt Musterhausen Infos: Abschied\n\n${sentence}\n`)
    await settle(town, run)
    const person = await reopened(
      town.state,
      inspector,
      async ({ store }) =>
        [...(await store.register())].find(({ object }) => object.value === name)?.subject.value,
    )
    if (person === undefined) throw new Error('the person was not published')
    const order = ['erase', person, '--because', 'request 7', '--reviewer', 'editor 7']
    const first = await killed('erase', order)
    // Whatever it was doing, it goes on when it is repeated; 410 says that nothing was left to do.
    if (first.code !== 0) {
      const again = await run(order)
      expect([again.code === 0, again.output.includes('already erased')]).to.include(true, again.output)
    }
    const surname = name.split(' ')[1] ?? ''
    const files = [...(await filesBelow(town.data)), ...(await filesBelow(town.state))]
    expect(await holdsWords(files, surname)).to.equal(false, 'a name is left')
    await rm(file)
  },
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // What processes share of an open record holds page numbers only.
  const files = entries.filter(each => each.isFile() && !each.name.endsWith('-shm'))
  return files.map(each => join(each.parentPath, each.name))
}

/** Everything in the data folder is published. */
async function settle(town: Town, run: Round['run']): Promise<void> {
  const { code, output } = await run(['ingest', '--force'])
  expect(code, output).to.equal(0)
  for (const announcement of town.years.keys()) town.acknowledge(announcement)
}

describe(`a program that is killed ${kills} times (CRASH_SEED=${seed})`, () => {
  let built: Built
  const base = 'http://town.example/'
  const inspector = { base } as { -readonly [Key in keyof Inspector]: Inspector[Key] }
  const counts = new Map<string, number>()
  const longest = new Map<Operation, number>()
  let startUp = 0

  before(async function () {
    this.timeout(600_000)
    built = await build()
    const { roles } = await loadMappingTables(fileURLToPath(new URL('../../data', import.meta.url)))
    inspector.consolidate = createConsolidate(roleQuads(roles))
    startUp = (await runAndKill([built.program, 'settings'], {})).milliseconds
  })

  after(async () => {
    await built.close()
    console.log(Object.fromEntries([...counts].sort()))
  })

  /** Kills it between what it takes to start and what it took to end so far. */
  const killedAt =
    (town: Town, draw: () => number) => async (operation: Operation, args: readonly string[]) => {
      const most = longest.get(operation) ?? startUp * 3
      const ended = await runAndKill(
        [built.program, ...args],
        town.settings,
        startUp * 0.8 + draw() * (most - startUp * 0.8),
      )
      if (ended.code !== null) longest.set(operation, ended.milliseconds * 1.05)
      else longest.set(operation, most * 1.01)
      const what = `${operation} ${ended.code === null ? 'killed' : 'ended before'}`
      counts.set(what, (counts.get(what) ?? 0) + 1)
      return ended
    }

  /** All towns at once. */
  const towns: Promise<void>[] = []
  before(() => {
    for (const [index, isServed] of served.entries()) towns.push(suffer(index, isServed))
    // Each is waited for by its test; one that fails earlier must not end the others.
    for (const town of towns) town.catch(() => undefined)
  })

  async function suffer(index: number, isServed: boolean): Promise<void> {
    const draw = drawing(seed + index)
    const town = await openTown(base)
    const run: Round['run'] = (args, after) => runAndKill([built.program, ...args], town.settings, after)
    await town.write(Array.from({ length: announcements }, (_, number) => number))
    await settle(town, run)
    const server = isServed ? await serve(built, town) : undefined
    try {
      for (let number = 0; number < kills / served.length; number++) {
        const operation = operations[Math.floor(draw() * operations.length)] ?? 'ingest'
        await rounds[operation]({ town, number, draw, run, killed: killedAt(town, draw), inspector })
        await reopened(town.state, inspector, async opened => {
          await expectWhole(opened, inspector)
          await expectPromised(opened, town, inspector)
          if (server) await expectSame(server.address, await registerLines(opened.store))
        })
        await expectWholeDump(town.state)
      }
    } finally {
      await server?.running.stop()
      await town.close()
    }
  }

  for (const [index, isServed] of served.entries()) {
    it(`keeps what it promised, and nothing half (${isServed ? 'while a server runs' : 'alone'}, ${index})`, async function () {
      this.timeout(1_500_000)
      await towns[index]
    })
  }
})

async function serve(
  built: Built,
  town: Town,
): Promise<{ readonly address: string; readonly running: Running }> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/`
  const settings = { ...town.settings, PERSONALIA_PORT: String(port), PERSONALIA_SPARQL_PROCESSES: '1' }
  const running = start(process.execPath, [built.program, 'serve'], root, settings)
  for (let ready = ''; ready !== 'ready';) {
    await untilReady(`${address}health/ready`, running, 60)
    const state = (await (await fetch(`${address}health/ready`)).json()) as { readonly sparql: string }
    ready = state.sparql
  }
  return { address, running }
}

/** What SPARQL answers and pages show is what the record holds. */
async function expectSame(address: string, register: readonly string[]): Promise<void> {
  const holds = register.filter(line => line.includes('<http://www.w3.org/ns/org#member>')).sort()
  const query = 'CONSTRUCT { ?s ?p ?o } WHERE { VALUES ?p { <http://www.w3.org/ns/org#member> } ?s ?p ?o }'
  const answer = await fetch(`${address}sparql?${new URLSearchParams({ query }).toString()}`, {
    headers: { accept: 'application/n-triples' },
  })
  expect(
    (await answer.text())
      .split('\n')
      .filter(line => line !== '')
      .sort(),
  ).to.deep.equal(holds)
  const list = await (await fetch(`${address}memberships.nt?limit=100`)).text()
  for (const line of holds) expect(list).to.include(line.split(' ')[0])
}
