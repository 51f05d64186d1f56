import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { kicker } from '../../src/announcement/kickers.ts'
import { readAnnouncement } from '../../src/announcement/read.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import { ProblemError } from '../../src/problem.ts'

const body = 'Neue Leitung im Bauamt\n\nDie Gemeinde hat entschieden.\n'
const kickers = [kicker('{publisher} Infos')]

describe('reading announcements', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  })
  after(() => rm(folder, { recursive: true }))

  async function read(content: string | Uint8Array, name = 'a.txt', sidecar?: string): Promise<Announcement> {
    await writeFile(join(folder, name), content)
    const beside = join(folder, name.replace(/\.\w+$/, '.meta.json'))
    await rm(beside, { force: true })
    if (sidecar !== undefined) await writeFile(beside, sidecar)
    return readAnnouncement(join(folder, name), { kickers })
  }

  async function problem(
    content: string | Uint8Array,
    name?: string,
    sidecar?: string,
  ): Promise<ProblemError> {
    try {
      await read(content, name, sidecar)
    } catch (error) {
      if (error instanceof ProblemError) return error
      throw error
    }
    throw new Error('it was read without a problem')
  }

  describe('text', () => {
    it('is read plain, without metadata', async () => {
      const announcement = await read(body, '017_Neue Leitung im Bauamt.txt')
      expect(announcement).to.deep.equal({
        id: 'neue-leitung-im-bauamt',
        text: body,
        headline: { start: 0, end: 22 },
        language: 'de',
      })
    })

    it('becomes NFC with LF line ends and without byte order mark', async () => {
      const { text } = await read('\ufeffFu\u0308hrung\r\n\r\nMehr\rEnde')
      expect(text).to.equal('Führung\n\nMehr\nEnde')
    })

    it('keeps what stands in an encoding mistake of Windows quotation marks', async () => {
      expect((await read('\u0084So\u0093\n\nsagt sie')).text).to.include('\u0084')
    })
  })

  describe('front matter', () => {
    it('says id, title, publisher, date, source, licence and language', async () => {
      const announcement = await read(
        [
          '---',
          'id: bauamt-2021',
          'title: "Bauamt: neue Leitung"',
          'publisher: Gemeinde Musterdorf',
          'published: 2021-03 # the day is unknown',
          'source: https://musterdorf.example/news/7',
          'licence: https://creativecommons.org/licenses/by/4.0/',
          'language: de-AT',
          '---',
          body,
        ].join('\n'),
      )
      expect(announcement).to.deep.equal({
        id: 'bauamt-2021',
        text: body,
        headline: { start: 0, end: 22 },
        title: 'Bauamt: neue Leitung',
        publisher: { name: 'Gemeinde Musterdorf', basis: 'stated' },
        published: { value: '2021-03', earliest: '2021-03-01', latest: '2021-03-31' },
        source: 'https://musterdorf.example/news/7',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        language: 'de-AT',
      })
    })

    it('keeps values as they are written: an id 007, a year', async () => {
      const announcement = await read(`---\nid: 007\npublished: 2020\n---\n${body}`)
      expect(announcement.id).to.equal('007')
      expect(announcement.published).to.deep.equal({
        value: '2020',
        earliest: '2020-01-01',
        latest: '2020-12-31',
      })
    })

    it('may be empty, and leave values out', async () => {
      expect((await read(`---\n---\n${body}`)).text).to.equal(body)
      expect((await read(`---\npublished:\ntitle: ~\npublisher: null\n---\n${body}`)).publisher).to.be
        .undefined
    })

    it('alone is an empty announcement', async () => {
      expect((await problem('---\nid: a\n---\n \n')).slug).to.equal('announcement-empty')
    })
  })

  describe('sidecar', () => {
    it('says date, publisher, title and address; unknown keys are passed over, null is absent', async () => {
      const announcement = await read(
        body,
        'b.txt',
        JSON.stringify({
          published: '2021-03-04',
          publisher: 'Stadt Musterstadt (from the text)',
          title: null,
          url: 'https://musterstadt.example/7',
          modelledOn: { url: 'x' },
        }),
      )
      expect(announcement.published?.value).to.equal('2021-03-04')
      expect(announcement.publisher).to.deep.equal({ name: 'Stadt Musterstadt', basis: 'stated' })
      expect(announcement.source).to.equal('https://musterstadt.example/7')
      expect(announcement).not.to.have.property('title')
    })

    it('gives way to front matter', async () => {
      const announcement = await read(
        `---\npublished: 2020\n---\n${body}`,
        'c.txt',
        '{"published": 2019, "title": "T"}',
      )
      expect([announcement.published?.value, announcement.title]).to.deep.equal(['2020', 'T'])
    })
  })

  describe('broken files', () => {
    const broken: readonly (readonly [
      what: string,
      bytes: Uint8Array,
      slug: string,
      line: number | undefined,
    ])[] = [
      ['0 bytes', new Uint8Array(), 'announcement-empty', undefined],
      ['only white space', Buffer.from(' \n\t\n'), 'announcement-empty', undefined],
      ['1 MB and 1 byte', Buffer.alloc(1_000_001, 'a'), 'announcement-too-large', undefined],
      ['Latin-1', Buffer.from('Bauamt\nBürgermeister\n', 'latin1'), 'announcement-encoding', 2],
      ['UTF-16', Buffer.from('\ufeffBauamt', 'utf16le'), 'announcement-encoding', 1],
      ['a surrogate in UTF-8', Buffer.from([0x41, 0x0a, 0x0a, 0xed, 0xa0, 0x80]), 'announcement-encoding', 3],
      ['a NUL', Buffer.from('Bauamt\n\nA\0B'), 'announcement-encoding', 3],
      ['a form feed', Buffer.from('Bauamt\n\fSeite 2'), 'announcement-encoding', 2],
      ['U+FFFE', Buffer.from('Bauamt \ufffe'), 'announcement-encoding', 1],
    ]
    for (const [what, bytes, slug, line] of broken) {
      it(`${what} is refused, naming the file${line === undefined ? '' : ', the line and a remedy'}`, async () => {
        const found = await problem(bytes, 'broken.txt')
        expect([found.slug, found.extra['line']]).to.deep.equal([slug, line])
        expect(found.message).to.include('broken.txt')
        if (line !== undefined) expect(found.extra['remedy']).to.be.a('string')
      })
    }

    it('name the encoding they most likely have', async () => {
      expect((await problem(Buffer.from('ü', 'latin1'))).extra['remedy']).to.include('WINDOWS-1252')
      expect((await problem(Buffer.from('\ufeffü', 'utf16le'))).extra['remedy']).to.include('UTF-16')
    })

    it('1 MB exactly is read', async () => {
      expect((await read(Buffer.alloc(1_000_000, 'a'))).text).to.have.length(1_000_000)
    })

    it('a missing file is a problem of its own', async () => {
      let slug = ''
      await readAnnouncement(join(folder, 'none.txt'), { kickers }).catch((error: unknown) => {
        if (error instanceof ProblemError) slug = error.slug
      })
      expect(slug).to.equal('announcement-missing')
    })
  })

  describe('publisher', () => {
    const kicked = 'Stadt Musterstadt Infos: Neue Leitung\n\nText.\n'

    it('comes from a kicker with its place in the text', async () => {
      const { publisher, text } = await read(kicked)
      expect(publisher).to.deep.equal({
        name: 'Stadt Musterstadt',
        basis: 'resolved',
        range: { start: 0, end: 17 },
      })
      expect(text).to.equal(kicked)
    })

    it('is the one of the metadata before that', async () => {
      expect((await read(`---\npublisher: Kreis X\n---\n${kicked}`)).publisher?.name).to.equal('Kreis X')
    })

    it('is the setting where nothing names one', async () => {
      await writeFile(join(folder, 'e.txt'), body)
      const { publisher } = await readAnnouncement(join(folder, 'e.txt'), { kickers, publisher: 'Stadt Y' })
      expect(publisher).to.deep.equal({ name: 'Stadt Y', basis: 'curated' })
    })
  })
})
