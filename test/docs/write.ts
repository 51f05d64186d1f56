/** `npm run docs`: makes the generated sections of the documentation anew from the tables of the program. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillSections } from './markdown.ts'
import { root, sections } from './sections.ts'

const folder = join(root, 'docs')
for (const name of readdirSync(folder).filter(file => file.endsWith('.md'))) {
  const path = join(folder, name)
  const page = readFileSync(path, 'utf8')
  const filled = fillSections(page, section => {
    const make = sections[section]
    if (!make) throw new Error(`${name}: there is no generated section "${section}"`)
    return make()
  })
  if (filled !== page) writeFileSync(path, filled)
}
