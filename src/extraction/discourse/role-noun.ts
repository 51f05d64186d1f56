import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Office } from '../syntax/offices.ts'

/** The noun of an office, which its scope is looked up by. */
export const nounOf = ({ role }: Pick<Office, 'role'>): string => lastWord(role.text)

/** "stellvertretende Stadtsprecherin" → "stadtsprecherin". */
export const lastWord = (text: string): string => text.split(/\s+/u).at(-1)?.toLowerCase() ?? ''

/** An office that municipalities have, by its scope. */
export const isMunicipal = (text: string, { roleScopes }: Lexicon): boolean =>
  roleScopes
    .find(row => row.fits(lastWord(text)))
    ?.levels.flat()
    .includes('municipality') ?? false
