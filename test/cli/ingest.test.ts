import { expect } from 'chai'
import type { FileOutcome } from '../../src/pipeline/outcome.ts'
import { base } from '../pipeline/examples.ts'
import { stageForTests } from './stage.ts'

describe('commands that publish', () => {
  const stage = stageForTests()

  describe('ingest', () => {
    const published: FileOutcome = {
      file: 'a.txt',
      skipped: false,
      outcome: {
        state: 'published',
        bases: { stated: 1 },
        announcement: 'a',
        change: 'created',
        revision: '0',
        warnings: [],
        heldBack: [
          {
            key: 'm2',
            decisionKey: '3f9a12c4-77b0e1d2',
            type: 'membership',
            outcome: 'review',
            confidence: 0.5,
            reason: 'too unsure',
          },
        ],
        remarks: [],
      },
    }
    const failed: FileOutcome = {
      file: 'b.txt',
      skipped: false,
      outcome: {
        state: 'failed',
        slug: 'announcement-empty',
        detail: 'Empty: b.txt: 0 bytes',
        remedy: 'Fill it.',
      },
    }
    const rejected: FileOutcome = {
      file: 'c.txt',
      skipped: true,
      outcome: {
        state: 'rejected',
        announcement: 'c',
        heldBack: [],
        remarks: [],
        findings: [
          {
            severity: 'violation',
            focusNode: `${base}id/person/1`,
            path: '<http://schema.org/name>',
            message: { de: 'Name fehlt.', en: 'Name is missing.' },
            shape: 'https://w3id.org/personalia/shapes#Person-name',
            passage: 'leitet das Amt',
          },
        ],
      },
    }

    it('prints counts, ids and what went to review, and no names', async () => {
      stage.outcomes = [published]
      const { code, out, err } = await stage.personalia(['ingest'])
      expect(code).to.equal(0)
      expect(out)
        .to.include('1 published')
        .and.include('a m2 (membership): too unsure')
        .and.include('id/person/anna')
      expect(out).not.to.include('Anna')
      expect(err).to.include('a file was damaged')
    })

    it('prints names where they are asked for', async () => {
      expect((await stage.personalia(['ingest', '--show-names'])).out).to.include('id/person/anna  Anna')
    })

    it('prints every fault to standard error and ends with 1', async () => {
      stage.outcomes = [published, failed, rejected]
      const { code, err, out } = await stage.personalia(['ingest'])
      expect(code).to.equal(1)
      expect(err).to.include('b.txt: 0 bytes').and.include('Fill it.').and.include('Name fehlt.')
      expect(err).to.include('http://schema.org/name').and.include('„leitet das Amt“')
      expect(out).to.include('1 rejected, 1 unreadable); 1 unchanged')
    })

    it('ends with 70 when it was our fault', async () => {
      stage.outcomes = [
        { ...failed, outcome: { ...failed.outcome, slug: 'internal' } as FileOutcome['outcome'] },
      ]
      expect(await stage.personalia(['ingest'])).to.include({ code: 70 })
    })

    it('prints what changed: removals first, by address and office, and not more than a page', async () => {
      const office = 'stadt-musterhausen/bauamt leitung'
      const added = Array.from({ length: 30 }, (_, index) => `${base}id/person/p${index}`)
      stage.change = {
        difference: [
          ...added.map(iri => ({ effect: 'added', kind: 'person', iri }) as const),
          { effect: 'ended', kind: 'membership', iri: `${base}id/membership/m1`, office },
          { effect: 'removed', kind: 'membership', iri: `${base}id/membership/m2`, office },
        ],
      }
      const { out } = await stage.personalia(['ingest'])
      expect(out).to.include('Difference: persons +30, memberships ended 1 -1\n')
      expect(out).to.match(new RegExp(`removed: 1\n +id/membership/m2 {2}${office}\n +ended: 1\n`, 'u'))
      expect(out).to.include('added: 30').and.include('… and 10 more').and.not.include('id/person/p25')
    })

    it('refuses what would remove too much, and says how it is done all the same', async () => {
      stage.change = { difference: [], refused: { kind: 'person', removed: 30, of: 40 } }
      const { code, err, out } = await stage.personalia(['ingest'])
      expect(code).to.equal(1)
      expect(err).to.include('Implausible drop: 30 of 40').and.include('--force').and.include('--max-drop')
      expect(out).not.to.include('Announcements: ')
      expect((await stage.personalia(['ingest', '--dry-run'])).out).to.include('Announcements: ')
    })

    it('draws a progress bar on a terminal only', async () => {
      expect((await stage.personalia(['ingest'], {}, 80)).err)
        .to.include('\r[===')
        .and.include('10/10')
      expect((await stage.personalia(['ingest'])).err).not.to.include('10/10')
    })
  })

  describe('serve', () => {
    it('serves on what was published before, when a run is refused', async () => {
      stage.change = { difference: [], refused: { kind: 'post', removed: 30, of: 40 } }
      const { code, err, out } = await stage.personalia(['serve'])
      expect(code).to.equal(0)
      expect(err).to.include('Implausible drop')
      expect(out).to.include('Serving ')
    })

    it('goes on whatever is wrong with files, tells three addresses, and ends when interrupted', async () => {
      const { code, out } = await stage.personalia(['serve'])
      expect(code).to.equal(0)
      expect(out.split('\n').filter(line => /^ {2}(curl )?http/.test(line))).to.have.length(3)
    })
  })
})
