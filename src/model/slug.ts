import { transcribed, withoutMarks } from './letters.ts'

/** A name as a step of a path: lower case ASCII letters and digits, one hyphen between words; '' where it has neither. */
export function slug(name: string): string {
  return withoutMarks(transcribed(name))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
