import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatasetCore, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { createApp } from '../../src/app.ts'
import type { App } from '../../src/cli/command.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { knowledgePlaces, loadKnowledge } from '../../src/pipeline/knowledge.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { tripleLine } from '../../src/rdf/n-quads.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { describe as describeIn } from '../../src/store/description.ts'
import { byEntity, nobody } from '../../src/store/entities.ts'
import { emptyFolder } from './folders.ts'
import { clock } from './opened.ts'

const base = 'https://daten.example/'
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the register of the shipped announcement', () => {
  let app: App
  let claims: readonly Quad[]
  let licence = ''
  let vocabularies: DatasetCore
  before(async () => {
    const folder = await emptyFolder()
    await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
    const config = readConfig({
      PERSONALIA_BASE_IRI: base,
      PERSONALIA_DATA: join(folder, 'data'),
      PERSONALIA_STATE: join(folder, 'state'),
    })
    licence = config.licence
    const knowledge = await loadKnowledge(knowledgePlaces(config.data, root))
    vocabularies = dataset(Object.values(knowledge.vocabularies).flat())
    app = await createApp(config, { clock, log: createLog({ level: 'silent', clock }) })
    await app.ingestAll()
    claims = [...(await app.store.quads())]
  })
  after(() => app.close())

  const triples = (quads: Iterable<Quad>): readonly string[] =>
    [...new Set(Array.from(quads, tripleLine))].sort()

  it('says what its claims say, concepts apart', async () => {
    const concepts = byEntity(claims, base).get(nobody) ?? []
    const told = claims.filter(claim => !concepts.includes(claim))
    expect(told).to.have.length.above(300)
    expect(triples(await app.store.register())).to.deep.equal(triples(told))
  })

  it('is described, entity by entity, as all of its claims would be', async () => {
    const whole: DatasetCore = dataset(claims)
    const context = { baseIri: base, licence, vocabularies, modified: () => clock().toISOString() }
    for (const entity of byEntity(claims, base).keys()) {
      if (entity === nobody) continue
      const document = await app.store.describe(namedNode(entity))
      expect(triples(document), entity).to.deep.equal(triples(describeIn(namedNode(entity), whole, context)))
    }
  })
})
