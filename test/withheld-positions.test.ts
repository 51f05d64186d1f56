import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createApp } from '../src/app.ts'
import type { App } from '../src/cli/command.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { formats } from '../src/representation/formats.ts'
import { canonical } from '../src/rdf/canonical.ts'

const office = 'seit dem 1. März 2021 Leiterin des Jugendamtes der Stadt Minden'
const leads = 'leitet seit dem 1. März 2021 das Jugendamt der Stadt Minden'

/** A headline, a text, and what of both must be found nowhere. */
const positions: readonly (readonly [headline: string, text: string, ...withheld: string[]])[] = [
  // headlines
  ['Wiebke Tornau (47) leitet das Jugendamt', `Wiebke Tornau ${leads}.`, '(47'],
  ['47-Jährige leitet das Jugendamt', `Wiebke Tornau ${leads}.`, '47-J'],
  ['Wiebke Tornau aus Uelzen leitet das Jugendamt', `Wiebke Tornau ${leads}.`, 'Uelzen'],
  ['Gebürtige Uelzenerin leitet das Jugendamt', `Wiebke Tornau ${leads}.`, 'Uelzen', 'ebürtig'],
  // ages
  ['', `Wiebke Tornau (47) ${leads}.`, '(47'],
  ['', `Wiebke Tornau (47, verheiratet, zwei Kinder) ${leads}.`, '(47', 'verheiratet', 'Kinder'],
  ['', `Wiebke Tornau, 47, ${leads}.`, ', 47'],
  ['', `Die 47-jährige Wiebke Tornau ${leads}.`, '47-j'],
  ['', `Die siebenundvierzigjährige Wiebke Tornau ${leads}.`, 'siebenundvierzig'],
  ['', `Die 47 Jahre alte Wiebke Tornau ${leads}.`, '47 Jahre'],
  ['', `Wiebke Tornau ${leads}. Im Alter von 29 Jahren wurde sie 2003 Leiterin des Bauamtes.`, '29 Jahren'],
  ['', `Wiebke Tornau ${leads}. Vorher leitete die Mittvierzigerin seit 2015 das Bauamt.`, 'Mittvierzig'],
  ['', `Wiebke Tornau (Jahrgang 1974) ${leads}.`, 'Jahrgang', '1974'],
  ['', `Wiebke Tornau ist als 47-Jährige ${office}.`, '47-J'],
  // births and origins
  ['', `Die in Uelzen geborene Wiebke Tornau ${leads}.`, 'Uelzen', 'geboren'],
  ['', `Die aus Uelzen stammende Wiebke Tornau ${leads}.`, 'Uelzen', 'stammend'],
  ['', `Wiebke Tornau, gebürtig aus Uelzen, ist ${office}.`, 'Uelzen', 'ebürtig'],
  ['', `Wiebke Tornau ${leads}. Die gebürtige Uelzenerin leitete seit 2015 das Bauamt.`, 'Uelzen', 'ebürtig'],
  ['', `Wiebke Tornau, die in Uelzen zur Welt kam und dort aufwuchs, ist ${office}.`, 'Uelzen', 'aufwuchs'],
  ['', `Wiebke Tornau kommt ursprünglich aus Uelzen und ist ${office}.`, 'Uelzen'],
  ['', `Die Wahl-Mindenerin mit Wurzeln in Uelzen, Wiebke Tornau, ist ${office}.`, 'Uelzen'],
  // captions
  [
    '',
    `Wiebke Tornau ${leads}.\n\nFoto: Wiebke Tornau (47), Leiterin des Jugendamtes der Stadt Minden`,
    '(47',
  ],
  ['', `Wiebke Tornau ${leads}.\n\nBild: Die 47-Jährige ist ${office}.`, '47-J'],
  // other facts
  ['', `Die Niederländerin Wiebke Tornau ist ${office}.`, 'Niederl'],
  ['', `Die CDU-Politikerin Wiebke Tornau (CDU) ist ${office}.`, 'CDU'],
  ['', `Die zweifache Mutter Wiebke Tornau ist ${office}.`, 'Mutter'],
  ['', `Nach langer Krankheit ist Wiebke Tornau ${office}.`, 'rankheit'],
  ['', `Die evangelische Theologin Wiebke Tornau ist ${office}.`, 'evangelisch'],
  // ages, births and homes that no word of the table ends
  ['', `Wiebke Tornau (geb. 1974 in Uelzen) ${leads}.`, '1974', 'Uelzen'],
  ['', `Wiebke Tornau, geboren am 3. April 1974 in Uelzen, ${leads}.`, '1974', 'Uelzen'],
  ['', `Wiebke Tornau ${leads}. Mit 29 Jahren wurde sie 2003 Leiterin des Bauamtes.`, '29 Jahren'],
  ['', `Die Leiterin des Jugendamtes der Stadt Minden, Wiebke Tornau (47 J.), ist im Amt.`, '(47'],
  ['', `Wiebke Tornau (47 Jahre, aus Uelzen) ist ${office}.`, '(47', 'Uelzen'],
  ['', `Die Leiterin des Jugendamtes der Stadt Minden heißt Wiebke Tornau, ist 47 und im Amt.`, 'ist 47'],
  ['', `Die Uelzenerin Wiebke Tornau ist ${office}.`, 'Uelzen'],
  ['', `Wiebke Tornau ist ${office} und lebt mit ihrem Mann und drei Kindern in Uelzen.`, 'Mann', 'Uelzen'],
]

/** Ids of requests are drawn by chance and hold any four digits now and then. */
function withoutIds(line: string): string {
  return line.replace(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gu, '')
}

describe('withheld facts', () => {
  let folder = ''
  let app: App
  let site: Awaited<ReturnType<App['listen']>>
  let published = ''
  const logged: string[] = []

  before(async function () {
    // Reads, publishes and serves one announcement for each position.
    this.timeout(120_000)
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    const announcements = join(folder, 'announcements')
    await mkdir(announcements)
    for (const [index, [headline, text]] of positions.entries()) {
      const whole = `${headline || 'Neue Leitung im Jugendamt'}\n\n${text}\n`
      await writeFile(join(announcements, `position-${index}.txt`), whole)
    }
    let drawn = 0
    const random = (bytes: number): Uint8Array =>
      createHash('sha256').update(String(drawn++)).digest().subarray(0, bytes)
    const clock = (): Date => new Date('2024-05-06T07:08:09Z')
    const log = createLog({ level: 'debug', clock, destination: { write: line => logged.push(line) } })
    const settings = {
      DATA: folder,
      STATE: join(folder, 'state'),
      BASE_IRI: 'https://daten.example/',
      PORT: '0',
    }
    const config = readConfig({
      ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`PERSONALIA_${name}`, value])),
      // Whatever can be published is.
      PERSONALIA_THRESHOLD: '0',
    })
    app = await createApp(config, { clock, log, random })
    await app.ingestAll()
    published = canonical(await app.store.quads())
    site = await app.listen()
  })

  after(async () => {
    await site.close()
    await app.close()
    await rm(folder, { recursive: true })
  })

  for (const [index, [headline, text, ...withheld]] of positions.entries()) {
    it(`stand in no output of “${headline || text}”`, async () => {
      const graph = `/graph/position-${index}>`
      const statements = published.split('\n').filter(line => line.includes(graph))
      expect(
        statements.filter(line => line.includes('org#Membership>')),
        'an office is published',
      ).not.to.be.empty
      const suffixes = [...formats.map(({ extension }) => extension.replace('.', '')), 'html']
      const addresses = [
        ...suffixes.map(suffix => `graph/position-${index}.${suffix}`),
        `doc/announcement/position-${index}.html`,
      ]
      const documents = await Promise.all(
        addresses.map(async address => {
          const answer = await fetch(`${site.address}/${address}`)
          expect(answer.status, address).to.equal(200)
          return answer.text()
        }),
      )
      const outputs = [...statements, ...documents, ...logged.map(withoutIds)].join('\n')
      expect(withheld.filter(words => outputs.includes(words))).to.deep.equal([])
    })
  }
})
