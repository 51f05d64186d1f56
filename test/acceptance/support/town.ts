import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder and a state folder whose announcements change, and what was promised of them so far. */
export interface Town {
  readonly data: string
  readonly state: string
  readonly settings: Readonly<Record<string, string>>
  /** Years that the record may tell of for each announcement: the last that was acknowledged, and those written since. */
  readonly years: Map<string, Set<string>>
  /** Tells otherwise of some offices. */
  write(numbers: readonly number[]): Promise<void>
  /** An announcement was acknowledged as it stands in its file. */
  acknowledge(announcement: string): void
  close(): Promise<void>
}

const heads = [
  'Alma Birnstiel',
  'Bruno Tanneck',
  'Carla Uferlein',
  'Dora Wendelbek',
  'Emil Zwirbeck',
  'Frieda Osterlund',
]
const units = ['Sozialamt', 'Bauamt', 'Sportamt']

/** How many announcements there are; those of one office follow each other. */
export const announcements = heads.length

export async function openTown(base: string): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-town-'))
  const [data, state] = [join(folder, 'data'), join(folder, 'state')]
  await mkdir(join(data, 'announcements'), { recursive: true })
  const years = new Map<string, Set<string>>()
  const newest = new Map<string, string>()
  let written = 0
  return {
    data,
    state,
    years,
    settings: {
      PERSONALIA_DATA: data,
      PERSONALIA_STATE: state,
      PERSONALIA_BASE_IRI: base,
      PERSONALIA_THRESHOLD: '0.1',
      PERSONALIA_LOG_LEVEL: 'info',
      PERSONALIA_SUPPRESSION_KEY: 'a key for checks, long enough',
    },
    write: async numbers => {
      for (const number of numbers) {
        const announcement = `wechsel-${number}`
        const year = String(1950 + (written++ % 70))
        newest.set(announcement, year)
        years.set(announcement, (years.get(announcement) ?? new Set()).add(year))
        const [head, unit] = [heads[number] ?? '', units[number % units.length] ?? '']
        const sentence = `Seit dem ${1 + number}. März ${year} leitet ${head} das ${unit} der Stadt Musterhausen.`
        const text = `Stadt Musterhausen Infos: Wechsel an der Spitze\n\n${sentence}\n`
        await writeFile(join(data, 'announcements', `${announcement}.txt`), text)
      }
    },
    acknowledge: announcement => {
      const year = newest.get(announcement)
      if (year !== undefined) years.set(announcement, new Set([year]))
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
