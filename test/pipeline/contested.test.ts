import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { type Letters, openLetters } from './letters.ts'

const base = 'https://daten.example/'

const office = (day: string, name: string): string =>
  `Seit dem ${day} leitet ${name} das Sozialamt der Stadt Musterhausen.`

describe('an announcement that contradicts another', () => {
  let letters: Letters
  beforeEach(async () => {
    letters = await openLetters()
  })
  afterEach(() => letters.delete())

  async function ingested(app: App) {
    const { outcomes } = await app.ingestAll({ force: true })
    return Object.fromEntries(
      outcomes.map(({ file, outcome, skipped }) => [
        file.replace('.txt', ''),
        {
          state: outcome.state,
          skipped,
          held:
            outcome.state === 'failed'
              ? []
              : outcome.heldBack.map(({ outcome: to, reason }) => `${to}: ${reason}`),
        },
      ]),
    )
  }

  async function holders(app: App): Promise<readonly string[]> {
    const { entries } = await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 20 })
    return entries.map(
      ({ row }) => `${row.organization?.replace(/^.*\//u, '') ?? ''} since ${row.beginLatest ?? '?'}`,
    )
  }

  beforeEach(async () => {
    await letters.put('a', '2018-06-01', office('1. März 2015', 'Anna Beispiel'))
    await letters.put(
      'b',
      '2018-02-01',
      `${office('1. Januar 2017', 'Carla Vorbild')} Seit dem 1. Februar 2016 leitet Dora Sonnig das Bauamt der Stadt Musterhausen.`,
    )
  })

  it('is published without the office in question, which goes to review with the passages of both', async () => {
    await letters.withApp(async app => {
      const { a, b } = await ingested(app)
      expect(a).to.deep.include({ state: 'published', held: [] })
      expect(b?.state).to.equal('published')
      expect(b?.held).to.have.lengthOf(1)
      expect(b?.held[0]).to.match(/^review: .*same sole office on 2017-01-01/u)
      expect(b?.held[0]).to.match(/announcement\/b#p-\d+-\d+ and .*announcement\/a#p-\d+-\d+$/u)
      expect(await holders(app)).to.deep.equal(['sozialamt since 2015-03-01', 'bauamt since 2016-02-01'])
    })
  })

  it('stays with the editor when it is only accepted: a side has to be put right', async () => {
    await letters.withApp(async app => {
      await ingested(app)
      const [waiting] = (await app.review.waiting()).filter(({ heldBack }) => heldBack.length > 0)
      const key = waiting?.heldBack[0]?.decisionKey ?? ''
      const request = { key, verdict: 'accept', assignments: [], reviewer: 'Eva', reason: '' } as const
      const ruled = await app.review.rule(request)
      expect(ruled.state === 'recorded' && ruled.held?.reason).to.match(/same sole office/u)
      const edited = await app.review.rule({ ...request, verdict: 'edit', assignments: ['start=2018-07-01'] })
      expect(edited.state === 'recorded' && edited.held).to.equal(undefined)
      expect(await holders(app)).to.include('sozialamt since 2018-07-01')
    })
  })

  it('says of nobody more than the address', async () => {
    await letters.withApp(async app => {
      expect(JSON.stringify((await ingested(app))['b'])).to.not.match(/Anna|Carla|Beispiel|Vorbild/u)
    })
  })

  it('is looked at again, and published whole when the other says it no more', async () => {
    await letters.withApp(async app => {
      await ingested(app)
      expect((await ingested(app))['b']).to.deep.include({ skipped: false })
      await letters.remove('a')
      await ingested(app)
      expect((await ingested(app))['b']).to.deep.include({ skipped: false, held: [] })
      expect((await ingested(app))['b']).to.deep.include({ skipped: true })
      expect(await holders(app)).to.deep.equal(['bauamt since 2016-02-01', 'sozialamt since 2017-01-01'])
    })
  })

  describe('where others contradict each other already', () => {
    /** As it may come of a correction: both sides in the store, whatever the gate would have said. */
    async function bothSides(app: App): Promise<void> {
      await ingested(app)
      const graph = namedNode(`${base}graph/a`)
      const kept = [...(await app.store.quads(graph))]
      await letters.remove('a')
      await ingested(app)
      await ingested(app)
      await app.store.replaceGraph(graph, kept)
      expect(await holders(app)).to.include.members([
        'sozialamt since 2015-03-01',
        'sozialamt since 2017-01-01',
      ])
    }

    for (const [why, text, held] of [
      ['another office', 'Seit dem 1. Mai 2018 leitet Emil Muster das Sportamt der Stadt Musterhausen.', 0],
      ['who came next in that office', office('1. Januar 2020', 'Gerda Birkner'), 0],
      [
        'who was there before',
        'Von 2008 bis 2010 leitete Gerda Birkner das Sozialamt der Stadt Musterhausen.',
        0,
      ],
      ['a third who was there at once', office('1. Januar 2016', 'Gerda Birkner'), 1],
    ] as const) {
      it(`${why} ${held === 0 ? 'is published' : 'goes to review'}`, async () => {
        await letters.withApp(async app => {
          await bothSides(app)
          await letters.put('c', '2021-06-01', text)
          const { outcomes } = await app.ingestFiles([join(letters.folder, 'data/announcements/c.txt')], {
            force: true,
          })
          const outcome = outcomes[0]?.outcome
          if (!outcome || outcome.state === 'failed') throw new Error('not read')
          expect(outcome.heldBack.map(({ reason }) => reason)).to.have.lengthOf(held)
          expect(outcome.state).to.equal(held === 0 ? 'published' : 'unpublished')
        })
      })
    }
  })

  it('keeps nobody from being published who has nothing to do with it', async () => {
    await letters.put(
      'c',
      '2019-01-01',
      'Seit dem 1. Mai 2018 leitet Emil Muster das Sportamt der Stadt Musterhausen.',
    )
    await letters.withApp(async app => {
      expect((await ingested(app))['c']).to.deep.include({ state: 'published', held: [] })
    })
  })
})
