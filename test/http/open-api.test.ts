import { Validator } from '@seriousme/openapi-schema-validator'
import { expect } from 'chai'
import { problems } from '../../src/problems.ts'
import { routes } from '../../src/http/routes.ts'
import { shippedSite, type ShippedSite } from './support/shipped-site.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly example?: string
  readonly schema: { readonly type: string }
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly ({ readonly $ref: string } | Parameter)[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

describe('/openapi.json', () => {
  let shipped: ShippedSite
  let api: Description
  let operations: readonly (readonly [method: string, path: string, operation: Operation])[]

  before(async () => {
    shipped = await shippedSite()
    api = (await (await fetch(`${shipped.base}openapi.json`)).json()) as Description
    operations = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [method, path, operation] as const),
    )
  })
  after(() => shipped.stop())

  /** What is there only where a setting says so. */
  const mayLack = new Set(routes.filter(each => each.problems?.includes('not-found')).map(({ path }) => path))

  const parametersOf = ({ parameters }: Operation): readonly Parameter[] =>
    parameters.flatMap(each =>
      '$ref' in each ? (api.components.parameters[each.$ref.replace(/^.*\//, '')] ?? []) : each,
    )

  /** The address with the examples of the parameters that are named. */
  function address(path: string, operation: Operation, names: readonly string[]): string {
    const all = parametersOf(operation)
    const filled = all
      .filter(each => each.in === 'path')
      .reduce((so, { name, example = '' }) => so.replace(`{${name}}`, encodeURIComponent(example)), path)
    const query = new URLSearchParams(
      all
        .filter(each => each.in === 'query' && names.includes(each.name))
        .map(({ name, example = '' }) => [name, example]),
    )
    return `${shipped.base}${filled.slice(1)}${query.size > 0 ? `?${query.toString()}` : ''}`
  }

  const ask = (url: string, accept = '*/*') => fetch(url, { headers: { accept }, redirect: 'manual' })

  it('is valid OpenAPI 3.0', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate({ ...structuredClone(api) })
    expect(errors, JSON.stringify(errors, null, 2)).to.equal(undefined)
    expect([valid, validator.version]).to.deep.equal([true, '3.0'])
    expect(validator.resolveRefs()).to.not.equal(undefined)
  })

  it('has every route, and nothing else', () => {
    const described = operations.map(([method, path]) => `${method.toUpperCase()} ${path}`)
    const served = routes.map(({ method, path }) => `${method} ${path.replace(/[:*](\w+)/g, '{$1}')}`)
    expect(described).to.have.members(served)
  })

  it('names each operation once', () => {
    const ids = operations.map(([, , { operationId }]) => operationId)
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('has an example for every parameter but places in lists, graphs of queries, and what goes with nothing else', () => {
    const bare = operations.flatMap(([, , operation]) =>
      parametersOf(operation)
        .filter(({ example }) => example === undefined || example === '')
        .map(({ name }) => name),
    )
    expect([...new Set(bare)]).to.have.members([
      'default-graph-uri',
      'named-graph-uri',
      'from',
      'to',
      'cursor',
      'extend',
    ])
  })

  it('has examples that work on the data it describes, each for itself and all together', async () => {
    for (const [method, path, operation] of operations.filter(([each]) => each === 'get')) {
      const names = parametersOf(operation)
        .filter(each => each.in === 'query' && each.example !== undefined)
        .map(({ name }) => name)
      for (const set of [[], ...names.map(name => [name]), names]) {
        const url = address(path, operation, set)
        const response = await ask(url)
        await response.arrayBuffer()
        expect(response.status, `${method} ${url}`).to.be.oneOf(mayLack.has(path) ? [200, 404] : [200, 303])
        expect(operation.responses, url).to.have.property(String(response.status))
      }
    }
  })

  it('has examples whose answer is not empty', async () => {
    for (const [path, names] of [
      ['/memberships', ['person', 'organization', 'post', 'role', 'at', 'answer']],
      ['/posts', ['organization', 'role']],
      ['/organizations', ['q']],
    ] as const) {
      const operation = api.paths[path]?.['get']
      if (!operation) throw new Error(`no ${path}`)
      const data = (await (
        await ask(address(path, operation, names), 'application/ld+json')
      ).json()) as object
      expect(JSON.stringify(data), path).to.match(/totalItems":\s*[1-9]/)
    }
  })

  it('names the media types that there are, each of which is answered', async () => {
    for (const [method, path, operation] of operations) {
      // Of the many routes with the same formats a document and a list; what queries are answered in depends on them.
      const { formats } = routes.find(each => each.path.replace(/[:*](\w+)/g, '{$1}') === path) ?? {}
      const counts = formats === undefined ? method === 'get' : /^\/(doc\/|memberships$)/.test(path)
      if (!counts || path.startsWith('/dump/')) continue
      for (const type of Object.keys(operation.responses['200']?.content ?? {})) {
        const response = await ask(address(path, operation, []), type)
        await response.arrayBuffer()
        if (response.status !== 200) continue
        expect(response.headers.get('content-type'), `${path} as ${type}`).to.match(
          new RegExp(`^${type.replace(/[+.]/g, '\\$&')}(;|$)`),
        )
      }
    }
  })

  it('is on offer under its registered type, and varies by Accept', async () => {
    const url = `${shipped.base}openapi.json`
    const typed = await ask(url, 'application/vnd.oai.openapi+json;version=3.0')
    expect(typed.headers.get('content-type')).to.equal('application/vnd.oai.openapi+json;version=3.0')
    const plain = await ask(url)
    expect(plain.headers.get('content-type')).to.equal('application/json')
    expect(await plain.text()).to.equal(await typed.text())
    expect(plain.headers.get('vary')).to.match(/Accept\b/)
    expect(plain.headers.get('etag')).not.to.equal(typed.headers.get('etag'))
    expect((await ask(url, 'text/turtle')).status).to.equal(406)
  })

  it('tells of a problem for each status that can be', () => {
    for (const [, path, { responses }] of operations) {
      const known = new Set(Object.values(problems).map(({ status }) => String(status)))
      const others = Object.keys(responses).filter(status => !known.has(status))
      expect(others, path).to.satisfy((each: string[]) =>
        each.every(status => ['200', '206', '303', '304', '308'].includes(status)),
      )
    }
  })
})
