import { expect } from 'chai'
import { readCsv } from '../representation/read-csv.ts'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'
const lists = { persons: 7, organizations: 4, posts: 2, memberships: 9, announcements: 2 }

type Row = Readonly<Record<string, unknown>>
interface Metadata {
  readonly url: string
  readonly tableSchema: {
    readonly columns: readonly { readonly name: string; readonly required?: boolean }[]
  }
}

describe('lists as rows', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const text = async (path: string, accept?: string): Promise<string> =>
    (await server().get(path, accept === undefined ? {} : { accept })).text()
  const records = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> => {
    const [head = [], ...rows] = readCsv(await text(path))
    return rows.map(row => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])))
  }
  const lines = async (path: string): Promise<readonly Row[]> =>
    (await text(path))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Row)

  for (const [name, count] of Object.entries(lists)) {
    describe(`/${name}`, () => {
      it(`has ${count} rows as CSV, by suffix and by Accept`, async () => {
        const bySuffix = await server().get(`/${name}.csv`)
        expect(bySuffix.headers.get('content-type')).to.equal('text/csv; charset=utf-8; header=present')
        const byAccept = await server().get(`/${name}`, { accept: 'text/csv' })
        expect(byAccept.headers.get('content-location')).to.equal(`/${name}.csv`)
        expect(byAccept.headers.get('vary')).to.include('Accept')
        const csv = await bySuffix.text()
        expect(await byAccept.text()).to.equal(csv)
        expect(readCsv(csv)).to.have.length(count + 1)
      })

      it('has the same rows as JSON Lines', async () => {
        const response = await server().get(`/${name}`, { accept: 'application/jsonl' })
        expect(response.headers.get('content-type')).to.equal('application/jsonl')
        expect(await response.text()).to.equal(await text(`/${name}.jsonl`, 'application/x-ndjson'))
        const cells = (await records(`/${name}.csv`)).map(row =>
          Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
        )
        const rows = (await lines(`/${name}.jsonl`)).map(row =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              key,
              Array.isArray(value) ? value.join(key.endsWith('names') ? '; ' : ' ') : String(value),
            ]),
          ),
        )
        expect(rows).to.deep.equal(cells)
      })

      it('says with each row which announcements say it, and what it is', async () => {
        for (const row of await lines(`/${name}.jsonl`)) {
          expect(row['id']).to.match(/^https:\/\/daten\.example\/id\//)
          expect(row['source'], String(row['id'])).to.be.an('array').and.not.be.empty
          for (const source of row['source'] as string[])
            expect(source).to.match(/^https:\/\/daten\.example\/id\/announcement\//)
        }
      })

      it('is described by CSV on the Web, column by column', async () => {
        const link = (await server().get(`/${name}.csv`)).headers.get('link')
        expect(link).to.include(
          `</${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
        )
        const response = await server().get(`/${name}.csv-metadata.json`)
        expect(response.headers.get('content-type')).to.equal('application/csvm+json')
        const { url, tableSchema } = (await response.json()) as Metadata
        expect(url).to.equal(`${name}.csv`)
        const [head = [], ...rows] = readCsv(await text(`/${name}.csv`))
        expect(tableSchema.columns.map(column => column.name)).to.deep.equal(head)
        for (const [place, { required }] of tableSchema.columns.entries())
          if (required) expect(rows.filter(row => row[place] === '')).to.deep.equal([])
      })
    })
  }

  it('describe the CSV of the very question that was asked', async () => {
    const query = '?organization=org/stadt-neuenfelde&within=true&at=2018-01-01'
    const link = (await server().get(`/memberships.csv${query}`)).headers.get('link')
    expect(link).to.include(`</memberships.csv-metadata.json${query}>; rel="describedby"`)
    const metadata = JSON.parse(await text(`/memberships.csv-metadata.json${query}`)) as Metadata
    expect(metadata.url).to.equal(`memberships.csv${query}`)
  })

  it('tell of a membership its days as stated and their bounds', async () => {
    const row = (await records('/memberships.csv')).find(({ id }) => id?.endsWith('m2m2m2m2m2'))
    expect(row).to.deep.include({
      person_name: 'Mira Lohfeld',
      organization_name: 'Klinikum Ostermoor',
      role_name: 'Geschäftsführung',
      role_wording: 'Geschäftsführerin',
      begin: '2012',
      begin_earliest: '2012-01-01',
      begin_latest: '2012-12-31',
      end: '',
      end_earliest: '2019-12-01',
      end_latest: '2019-12-31',
      source: `${base}id/announcement/neue-leitung`,
      answer: '',
    })
  })

  it('tell how sure it is, where a day is asked for', async () => {
    const rows = await records(
      '/memberships.csv?organization=stadt-neuenfelde/gruenflaechenamt&at=2018-01-01',
    )
    expect(rows.map(({ person_name, answer }) => [person_name, answer])).to.deep.equal([
      ['Cora Müller-Weiß', 'certain'],
      ['Dirk Espenlaub', 'certain'],
    ])
  })

  it('are of a period: what was held in it, and what was published in it', async () => {
    const held = async (query: string) =>
      (await records(`/memberships.csv?${query}`)).map(row => row['person_name'])
    const office = 'organization=stadt-neuenfelde/gruenflaechenamt'
    expect(await held(`${office}&from=2012-06&to=2013-01`)).to.deep.equal(['Ada Birkenau', 'Bodo Ginster'])
    expect(await held(`${office}&to=2012-06-29`)).to.deep.equal(['Ada Birkenau'])
    expect(await held(`${office}&from=2018&answer=certain`)).not.to.include('Ada Birkenau')
    const published = async (query: string) =>
      (await records(`/announcements.csv?${query}`)).map(row => row['name'])
    expect(await published('from=2021-05')).to.deep.equal(['Chronik chronik'])
    expect(await published('from=2021-04&to=2021-04')).to.deep.equal([
      'Mira Lohfeld leitet das Grünflächenamt',
    ])
    for (const query of ['from=2021&to=2020', 'from=2021&at=2021'])
      expect((await server().get(`/memberships?${query}`)).status, query).to.equal(400)
  })

  it('tell who holds a post only of a day', async () => {
    expect((await records('/posts.csv')).map(({ holder_names }) => holder_names)).to.deep.equal(['', ''])
    const [row] = await lines('/posts.jsonl?at=2018-01-01&role=amtsleitung')
    expect(row).to.deep.include({
      organization_name: 'Grünflächenamt der Stadt Neuenfelde',
      role_name: 'Amtsleitung',
      sole: true,
      holder_names: ['Cora Müller-Weiß'],
      holder_ids: [`${base}id/person/c1c1c1c1c1`],
    })
  })

  it('tell of organizations what they are, what they belong to, and their keys', async () => {
    const rows = await records('/organizations.csv')
    const office = rows.find(({ id }) => id?.endsWith('gruenflaechenamt'))
    expect(office).to.include({
      name: 'Grünflächenamt der Stadt Neuenfelde',
      other_names: 'Neuenfelder Grünflächenamt',
      type_name: 'Amt',
      parent_id: `${base}id/org/stadt-neuenfelde`,
      parent_name: 'Stadt Neuenfelde',
    })
    expect(rows.find(({ id }) => id?.endsWith('stadt-neuenfelde'))).to.include({ official_key: '01234567' })
  })

  it('tell of announcements when they were published, as far as it is known', async () => {
    const rows = await records('/announcements.csv')
    expect(
      rows.map(row => [row['published'], row['published_earliest'], row['published_latest'], row['name']]),
    ).to.deep.equal([
      ['2021-05-01', '2021-05-01', '2021-05-01', 'Chronik chronik'],
      ['', '2021-03-01', '2021-04-30', 'Mira Lohfeld leitet das Grünflächenamt'],
    ])
  })

  it('are there of lists only: a document has no .csv and says what there is', async () => {
    const response = await server().get('/doc/person/7k3f9q2m4d.csv')
    expect(response.status).to.equal(404)
    expect(((await response.json()) as { offered: readonly string[] }).offered).not.to.include('.csv')
    expect((await server().get('/doc/person/7k3f9q2m4d', { accept: 'text/csv' })).status).to.equal(406)
  })

  it('come page by page, the CSV with its header on each', async () => {
    const response = await server().get('/organizations.csv?limit=3')
    expect(response.headers.get('link')).to.match(/<\/organizations\.csv\?[^>]*cursor=[^>]+>; rel="next"/)
    expect(readCsv(await response.text())).to.have.length(4)
  })

  it('are not to be found by search engines where they name persons', async () => {
    for (const path of ['/persons.csv', '/memberships.jsonl', '/posts.csv?at=2018'])
      expect((await server().get(path)).headers.get('x-robots-tag'), path).to.equal('noindex')
  })
})
