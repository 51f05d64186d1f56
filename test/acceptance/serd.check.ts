import { checkClient, oneByOne } from './support/client.ts'
import { run } from './support/process.ts'
import { root } from './support/published.ts'

/** Syntaxes of serdi (Serd, in C), which reads streams: curl fetches for it. */
const syntaxes = [
  { name: 'turtle', accept: 'text/turtle' },
  { name: 'ntriples', accept: 'application/n-triples' },
  { name: 'nquads', accept: 'application/n-quads' },
  { name: 'trig', accept: 'application/trig' },
]

const script = `set -o pipefail
curl --silent --show-error --fail --location --header "Accept: $1" "$3" | serdi -i "$2" -o ntriples - "$3"`

checkClient(
  'serdi',
  syntaxes.map(({ name, accept }) => ({
    name,
    suffix: '',
    read: oneByOne(address => run('bash', ['-c', script, 'bash', accept, name, address], root)),
  })),
)
