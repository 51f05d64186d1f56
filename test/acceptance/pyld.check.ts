import { join } from 'node:path'
import { checkClient, type Reader } from './support/client.ts'
import { run } from './support/process.ts'
import { root } from './support/published.ts'

const script = join(root, 'test/acceptance/clients/read-with-pyld.py')
const read: Reader = async addresses =>
  JSON.parse(await run('/usr/bin/python3', [script, ...addresses], root)) as string[]

checkClient('PyLD', [
  { name: 'JSON-LD by Accept', suffix: '', read },
  { name: 'JSON-LD by suffix', suffix: '.jsonld', read },
])
