import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { shippedSite, type ShippedSite } from '../http/support/shipped-site.ts'
import { run } from './support/process.ts'

/**
 * What schemathesis looks at: faults of the server; statuses, media types, headers and bodies that the description does not
 * have; requests that it forbids and the server takes; methods. Not whether all that fits the schema is answered with data:
 * a filter must name something that there is, which no schema can say.
 */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
]

describe('/openapi.json in the hands of schemathesis', () => {
  let shipped: ShippedSite
  let folder = ''

  before(async () => {
    shipped = await shippedSite()
    folder = await mkdtemp(join(tmpdir(), 'personalia-fuzz-'))
  })
  after(async () => {
    await shipped.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('finds nothing that is not as it is described', async () => {
    const report = await run('schemathesis', command(`${shipped.base}openapi.json`), folder, 190).catch(
      (error: unknown) => (error as { readonly stdout?: string }).stdout ?? String(error),
    )
    expect(report).to.match(/Tested: +\d\d/)
    expect(report).to.match(/Test cases:\s+\d{3,} generated, \d{3,} passed/)
    expect(report).not.to.match(/^Failures:|^Errors:/m)
  })
})

function command(description: string): readonly string[] {
  return [
    ...['run', description, '--checks', checks.join(','), '--phases', 'examples,coverage,fuzzing'],
    // The same requests each time, and not many of them.
    ...['--max-examples', '3', '--seed', '1', '--generation-database', 'none', '--request-timeout', '20'],
    ...['--continue-on-failure', '--no-color'],
  ]
}
