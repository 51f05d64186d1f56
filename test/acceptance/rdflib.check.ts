import { join } from 'node:path'
import { checkClient, type Way } from './support/client.ts'
import { run } from './support/process.ts'
import { root } from './support/published.ts'

const script = join(root, 'test/acceptance/clients/read-with-rdflib.py')

/** The formats rdflib asks for by Accept; nquads and trig it asks for as RDF/XML, so they are taken by suffix. */
const formats: readonly (readonly [format: string, suffix: Way['suffix']])[] = [
  ['guess', ''],
  ['turtle', ''],
  ['xml', ''],
  ['json-ld', ''],
  ['nt', ''],
  ['n3', ''],
  ['nquads', '.nq'],
  ['trig', '.trig'],
]

checkClient(
  'rdflib',
  formats.map(([format, suffix]) => ({
    name: format,
    suffix,
    read: async addresses =>
      JSON.parse(await run('/usr/bin/python3', [script, format, ...addresses], root)) as string[],
  })),
)
