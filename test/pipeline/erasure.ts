import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import type { App } from '../../src/cli/command.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'

/** Three persons, one of whom goes; two offices of hers, one of them told by a pronoun. */
export const threePersons = `Stadt Musterhausen Infos: Anna Zwirbeck leitet das Sozialamt

Seit dem 1. März 2021 leitet Anna Zwirbeck das Sozialamt der Stadt Musterhausen. Bis 2021 war sie Leiterin des Jugendamtes der Stadt Musterhausen. Das Sozialamt hat 120 Mitarbeiterinnen und Mitarbeiter.
Seit dem 1. April 2021 leitet Bernd Tanneck das Bauamt der Stadt Musterhausen. Carla Uferlein ist seit 2019 Leiterin des Sportamtes der Stadt Musterhausen. Über Zwirbecks Pläne sprach niemand.
`

const secret = 'a key for tests, long enough'
export const baseIri = 'https://daten.example/'
export const reason = { because: 'request 7', reviewer: 'editor 7' }

/** A data and a state folder of a test, on which programs are opened one after the other, or two at once. */
export interface Place {
  readonly folder: string
  readonly data: string
  readonly logged: string[]
  readonly config: (settings?: Readonly<Record<string, string>>) => Config
  readonly open: (settings?: Readonly<Record<string, string>>) => Promise<App>
  /** Opens a program, uses it and closes it. */
  readonly use: <Result>(
    work: (app: App) => Promise<Result>,
    settings?: Readonly<Record<string, string>>,
  ) => Promise<Result>
  readonly put: (name: string, text: string) => Promise<void>
}

/** A place that is there for each test anew. */
export function placeForTests(): Place {
  const place = { folder: '', data: '', logged: [] as string[], config, open, use, put }
  let drawn = 0
  beforeEach(async () => {
    place.folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    place.data = join(place.folder, 'data')
    place.logged.length = 0
    drawn = 0
    await mkdir(join(place.data, 'announcements'), { recursive: true })
  })
  afterEach(() => rm(place.folder, { recursive: true }))

  const clock = (): Date => new Date('2024-05-06T07:08:09Z')

  function config(settings: Readonly<Record<string, string>> = {}): Config {
    return readConfig({
      PERSONALIA_BASE_IRI: baseIri,
      PERSONALIA_PORT: '0',
      PERSONALIA_DATA: place.data,
      PERSONALIA_STATE: join(place.folder, 'state'),
      PERSONALIA_THRESHOLD: '0.5',
      PERSONALIA_SUPPRESSION_KEY: secret,
      ...settings,
    })
  }

  function open(settings?: Readonly<Record<string, string>>): Promise<App> {
    const log = createLog({ level: 'debug', clock, destination: { write: line => place.logged.push(line) } })
    return createApp(config(settings), {
      clock,
      log,
      random: bytes => drawnBytes(bytes, drawn++),
    })
  }

  async function use<Result>(
    work: (app: App) => Promise<Result>,
    settings?: Readonly<Record<string, string>>,
  ): Promise<Result> {
    const app = await open(settings)
    try {
      return await work(app)
    } finally {
      await app.close()
    }
  }

  function put(name: string, text: string): Promise<void> {
    return writeFile(join(place.data, 'announcements', name), text)
  }
  return place
}

/** Another sequence for each number, so that ids of tests are told apart however many they are. */
function drawnBytes(length: number, number: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Math.floor(number / 32 ** index) % 32)
}

/** The address of the person of a name, as the store knows it now. */
export async function personCalled(name: string, app: App): Promise<string> {
  const register = [...(await app.store.register())]
  const found = register.find(
    ({ object, subject }) => object.value === name && subject.value.includes('/id/person/'),
  )
  if (!found) throw new Error(`nobody is called ${name}`)
  return found.subject.value
}
