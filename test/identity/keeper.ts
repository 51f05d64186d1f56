import { randomBytes } from 'node:crypto'
import { openIdentityFiles } from '../../src/identity/identity-files.ts'
import { membership, person, told } from './support.ts'
import { assignIds } from '../../src/identity/ids.ts'

/** A process that takes in announcements 1 to N of one office of its own, and one that all processes tell of. */
const [folder = '', count = '0'] = process.argv.slice(2)
const files = await openIdentityFiles(folder)
for (let announcement = 1; announcement <= Number(count); announcement++) {
  const name = `${process.pid}-${announcement}`
  const telling = told(
    [person('p1', 'Ada Wenzel'), person('p2', `Bo Nr${name}`)],
    [
      membership('m1', 'p1', 'stadt-x leitung 2020'),
      membership('m2', 'p2', `stadt-x stelle-${announcement}`),
    ],
  )
  for (let kept = false; !kept;) {
    const { table, identities, version } = files.known()
    const { additions } = assignIds(telling, { table, identities, announcement: name, random: randomBytes })
    kept = await files.keep(additions, version)
  }
}
