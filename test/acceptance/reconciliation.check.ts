import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { expect } from 'chai'
import { siteWithHistory } from '../http/support/example-site.ts'
import { people, postForm } from '../http/support/reconciling.ts'
import { serverFor } from '../http/support/running-server.ts'
import { shared } from './support/published.ts'

const folder = join(shared, 'interop/reconciliation/0.2/schemas')

/** The schemas of the Entity Reconciliation Community Group by the names of their files. */
function loadSchemas(): (name: string) => ValidateFunction {
  // They name no version of JSON Schema that a validator knows, and some say `format` and `definitions` freely.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const files = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Readonly<Record<string, string>>
    ajv.addSchema({
      ...Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id')),
      $id: schema['$id'] ?? schema['id'] ?? name,
    })
    files.set(name, schema['$id'] ?? schema['id'] ?? name)
  }
  return name => {
    const validate = ajv.getSchema(files.get(name) ?? '')
    if (!validate) throw new Error(`there is no schema ${name}`)
    return validate as ValidateFunction
  }
}

const person = 'http://xmlns.com/foaf/0.1/Person'
const queries = {
  name: { query: 'Ada Birkenau' },
  full: {
    query: 'Cora Müller-Weiß',
    type: [person],
    type_strict: 'should',
    limit: 3,
    properties: [
      { pid: 'organization', v: { id: 'id/org/stadt-neuenfelde', name: 'Stadt Neuenfelde' } },
      { pid: 'role', v: ['Amtsleitung', { id: 'role/leitung' }] },
      { pid: 'date', v: 2015 },
    ],
  },
  properties: { type: person, properties: [{ pid: 'organization', v: 'Klinikum Ostermoor' }] },
  id: { query: 'role/amtsleitung' },
  nobody: { query: 'Xaver Quittenbaum' },
}

const extension = {
  ids: ['id/person/b1b1b1b1b1', 'id/org/stadt-neuenfelde', 'role/amtsleitung', 'id/person/x0x0x0x0x0'],
  properties: [
    { id: 'office', settings: { at: '2012' } },
    ...['organization', 'role', 'post', 'person', 'parent', 'type', 'key', 'same_as', 'kind', 'broader'].map(
      id => ({
        id,
      }),
    ),
  ],
}

describe('The schemas of the Reconciliation Service API 0.2', () => {
  let schema: ReturnType<typeof loadSchemas> = () => {
    throw new Error('the schemas are loaded before the tests')
  }
  before(() => {
    schema = loadSchemas()
  })
  const server = serverFor(async () => (await siteWithHistory(people)).site)

  const expectValid = (name: string, json: unknown) => {
    const validate = schema(name)
    expect(validate(json), JSON.stringify(validate.errors)).to.equal(true)
  }

  it('find faults', () => {
    expect(schema('manifest.json')({ versions: ['0.1'], name: 'x' })).to.equal(false)
    expect(schema('reconciliation-result-batch.json')({ q: { result: [{ id: 7 }] } })).to.equal(false)
    expect(schema('data-extension-response.json')({ meta: [], rows: { a: { b: [{ str: 7 }] } } })).to.equal(
      false,
    )
    expect(schema('reconciliation-query-batch.json')({ q: {} })).to.equal(false)
  })

  for (const [path, name] of [
    ['/reconcile', 'manifest.json'],
    ['/reconcile/suggest/entity?prefix=a', 'suggest-entities-response.json'],
    ['/reconcile/suggest/entity?prefix=xyz', 'suggest-entities-response.json'],
    ['/reconcile/suggest/type?prefix=', 'suggest-types-response.json'],
    ['/reconcile/suggest/property?prefix=', 'suggest-properties-response.json'],
    [`/reconcile/properties?type=${person}&limit=3`, 'data-extension-property-proposal.json'],
  ] as const) {
    for (const language of ['de', 'en']) {
      it(`${path} is a ${name}, in ${language}`, async () => {
        const response = await server().get(path, { 'Accept-Language': language })
        expect(response.status).to.equal(200)
        expectValid(name, await response.json())
      })
    }
  }

  it('results are a result batch, for queries of every form', async () => {
    expectValid('reconciliation-query-batch.json', queries)
    const response = await postForm(server(), { queries: JSON.stringify(queries) })
    const results = (await response.json()) as Readonly<
      Record<string, { readonly result: readonly unknown[] }>
    >
    expectValid('reconciliation-result-batch.json', results)
    expect(Object.keys(results)).to.deep.equal(Object.keys(queries))
    expect(results['full']?.result).to.not.be.empty
  })

  it('every property can be fetched', async () => {
    expectValid('data-extension-query.json', extension)
    const response = await postForm(server(), { extend: JSON.stringify(extension) })
    expect(response.status).to.equal(200)
    expectValid('data-extension-response.json', await response.json())
  })
})
