import { readTable, required } from './data-table.ts'
import { slug } from '../model/slug.ts'

/** A word that names a municipality or district together with its place (data/vocabulary/territory-forms.tsv). */
interface TerritoryForm {
  readonly word: string
  readonly slug: string
  readonly genitive: string
}

/** Longest first, so that "Große Kreisstadt X" is not taken for something else. */
export type TerritoryForms = readonly TerritoryForm[]

export function parseTerritoryForms(file: string, text: string): TerritoryForms {
  return readTable(file, text, row => ({
    word: required(row, 'word'),
    slug: required(row, 'slug'),
    genitive: required(row, 'genitive'),
  })).toSorted((a, b) => b.word.length - a.word.length)
}

/** A name divided into the word for what it is and the place: "Stadt Musterheim". */
export interface Territory {
  readonly form?: TerritoryForm
  readonly place: string
}

export function territory(name: string, forms: TerritoryForms): Territory {
  const form = forms.find(({ word }) => name.toLowerCase().startsWith(`${word.toLowerCase()} `))
  return form ? { form, place: name.slice(form.word.length).trim() } : { place: name }
}

/** The type of a place whose form the text does not say; so its path begins. */
export const unknownForm = 'ort'

/** `stadt-x` by the form in the text, else `ort-x`. */
export function territoryPath({ form, place }: Territory): string {
  return `${form?.slug ?? unknownForm}-${slug(place)}`
}

/** Whether a type of organization is one of territories, which are named by their place. */
export function isTerritoryType(type: string, forms: TerritoryForms): boolean {
  return type === unknownForm || forms.some(form => form.slug === type)
}
