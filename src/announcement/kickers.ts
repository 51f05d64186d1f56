import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseTsv } from '../model/tsv.ts'

/** A pattern for what stands before the headline proper, the sign that ends it included. */
export type Kicker = RegExp

const slots: Readonly<Record<string, string>> = {
  '{publisher}': String.raw`(?<publisher>\p{Lu}[^:|]{1,80}?)`,
  '{number}': String.raw`[\d/.-]{1,12}`,
}

/** The form of a row → its pattern: slots are filled, blanks match any run of them, case counts in slots only. */
export function kicker(form: string): Kicker {
  const parts = form.split(/(\{\w+\}|\s+)/).map(part => {
    if (part.trim() === '') return part === '' ? '' : String.raw`[^\S\n]+`
    return slots[part] ?? Array.from(part, anyCase).join('')
  })
  return new RegExp(String.raw`^${parts.join('')}[^\S\n]*(?::|\||[–—-](?=\s))[^\S\n]*`, 'du')
}

function anyCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
  if (lower !== upper && upper.length === letter.length) return `[${lower}${upper}]`
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`)
}

/** data/lexicon/{language}/kickers.tsv, most specific first as in the file. */
export async function loadKickers(folder: string): Promise<readonly Kicker[]> {
  const file = join(folder, 'kickers.tsv')
  return parseTsv(file, await readFile(file, 'utf8')).map(row => kicker(row.get('form')))
}
