import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'chai'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const documents = [
  'person/7k3f9q2m4d',
  'org/stadt-neuenfelde/gruenflaechenamt',
  'post/stadt-neuenfelde/gruenflaechenamt/leitung',
  'membership/m1m1m1m1m1',
  'membership/m2m2m2m2m2',
  'announcement/neue-leitung',
  'event/e1e1e1e1e1',
  'post/stadt-neuenfelde/gruenflaechenamt/leitung?at=2018',
].map(path => `/doc/${path}`)

const lists = ['persons', 'organizations', 'posts', 'memberships', 'announcements', 'changes'].flatMap(
  name => [`/${name}`, `/${name}?limit=1`],
)
const asked = ['/memberships?at=2018', '/posts?at=2018', '/persons?q=xyzzy']

type Schema = Readonly<Record<string, unknown>>

/** The schema without leave for what it does not name, so that a key that nobody told of is found. */
function closed(schema: Schema): Schema {
  const { $defs } = schema as { $defs?: { node: Schema } }
  return $defs
    ? { ...schema, $defs: { node: { ...$defs.node, additionalProperties: false } } }
    : { ...schema, additionalProperties: false }
}

describe('JSON Schema', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)

  const answered = async (path: string, accept: string) => {
    const response = await server().get(path, { accept })
    expect(response.status, path).to.equal(200)
    const link = response.headers.get('link') ?? ''
    const [, address = ''] = /<([^>]*)>; rel="describedby"; type="application\/schema\+json"/.exec(link) ?? []
    expect(address, `${path}: ${link}`).to.match(/^\/schema\//)
    const described = await server().get(address)
    expect(described.headers.get('content-type')).to.equal('application/schema+json')
    return { text: await response.text(), schema: (await described.json()) as Schema, address }
  }

  const validator = (schema: Schema) => {
    const ajv = new Ajv2020({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      allowMatchingProperties: true,
      strictTuples: false,
      allErrors: true,
    })
    addFormats.default(ajv)
    ajv.addFormat('iri', /^[a-z][a-z0-9+.-]*:\S+$/i)
    return ajv.compile(schema)
  }

  for (const path of [...documents, ...lists, ...asked]) {
    it(`describes ${path}, every key of it`, async () => {
      const { text, schema, address } = await answered(path, 'application/ld+json')
      expect(schema['$id']).to.equal(`https://daten.example${address}`)
      const validate = validator(closed(schema))
      const valid = validate(JSON.parse(text))
      expect(valid, JSON.stringify(validate.errors?.slice(0, 3))).to.equal(true)
    })
  }

  for (const path of [...lists, ...asked]) {
    it(`describes the lines of ${path}`, async () => {
      const { text, schema } = await answered(path, 'application/x-ndjson')
      const validate = validator(closed(schema))
      for (const line of text.split('\n').filter(each => each !== '')) {
        const valid = validate(JSON.parse(line))
        expect(valid, JSON.stringify(validate.errors?.slice(0, 3))).to.equal(true)
      }
    })
  }

  it('refuses what is none: a list without entries, a membership without a person, another word', async () => {
    const { text, schema } = await answered('/memberships', 'application/ld+json')
    const list = JSON.parse(text) as { items: Record<string, unknown>[] }
    const validate = validator(schema)
    expect(validate({ ...list, items: undefined })).to.equal(false)
    expect(validate({ ...list, items: [{ ...list.items[0], member: undefined }] })).to.equal(false)
    expect(validate({ ...list, items: [{ ...list.items[0], type: ['Person'] }] })).to.equal(false)
    const row = await answered('/memberships.jsonl', '*/*')
    const line = JSON.parse(row.text.split('\n')[0] ?? '') as object
    expect(validator(row.schema)({ ...line, status: 'sleeping' })).to.equal(false)
  })

  it('is told which there are, where one is none', async () => {
    const response = await server().get('/schema/nothing.json')
    expect(response.status).to.equal(404)
    expect(((await response.json()) as { offered: readonly string[] }).offered).to.include(
      '/schema/persons.json',
    )
  })
})
