import { iri } from './contract.ts'
import { open } from './opened.ts'
import { tells } from './offices.ts'

/**
 * Writes announcements into a folder without end, each after the one before was acknowledged, and says which on standard
 * output. Arguments: the folder, and what tells its announcements from those of others.
 */
const [folder = '', name = ''] = process.argv.slice(2)
const { store } = await open(folder)
for (let number = 0; ; number++) {
  const id = `${name}${number}`
  const office = { person: `Person${id}`, organization: 'stadt/amt', beginEarliest: '2000-01-01' }
  await store.replaceGraph(iri(`graph/${id}`), tells(id, '2020-01-01', office))
  // Every third is taken back again, so that removals are torn too.
  if (number % 3 === 2) await store.dropGraph(iri(`graph/${id}`))
  process.stdout.write(`${number}\n`)
}
