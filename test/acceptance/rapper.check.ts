import { checkClient, oneByOne, type Way } from './support/client.ts'
import { run } from './support/process.ts'
import { root } from './support/published.ts'

/** Parsers of rapper (Raptor, in C); what it calls "json" is another format than JSON-LD. */
const parsers: readonly (readonly [parser: string, suffix: Way['suffix']])[] = [
  ['guess', ''],
  ['turtle', ''],
  ['rdfxml', ''],
  ['ntriples', ''],
  ['nquads', '.nq'],
  ['trig', '.trig'],
]

checkClient(
  'rapper',
  parsers.map(([parser, suffix]) => ({
    name: parser,
    suffix,
    read: oneByOne(address =>
      run(
        'rapper',
        ['-q', '-o', 'ntriples', ...(parser === 'guess' ? ['-g'] : ['-i', parser]), address],
        root,
      ),
    ),
  })),
)
