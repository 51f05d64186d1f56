import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { PersonMention } from './person-tagger.ts'
import type { Reading } from './reading.ts'

/** Surnames of persons named in full somewhere in the text, by folded form, with the printed surname. */
export type Surnames = ReadonlyMap<string, string>

export function surnamesOf(mentions: Iterable<PersonMention>): Surnames {
  const surnames = new Map<string, string>()
  for (const { family } of mentions) surnames.set(family.toLowerCase(), family)
  return surnames
}

/** Surnames standing alone ("Beispiel übernahm …", "Beispiels Nachfolger"). */
export function tagSurnames(
  { tokens, taken, lexicon }: Reading,
  surnames: Surnames,
): readonly PersonMention[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !token.capital || taken(token)) return []
    const family = surnames.get(token.norm) ?? genitive(token, surnames)
    if (family === undefined || isOrdinaryNoun(tokens, index, lexicon)) return []
    if (namesCompany(tokenAt(tokens, index - 1), lexicon)) return []
    const range = { start: token.start, end: token.end }
    return [
      {
        ...range,
        nameRange: { start: token.start, end: token.start + family.length },
        name: family,
        family,
        rule: 'surname' as const,
      },
    ]
  })
}

function genitive(token: Token, surnames: Surnames): string | undefined {
  return /s['’]?$|['’]$/u.test(token.norm)
    ? surnames.get(token.norm.replace(/(?:s|['’])['’]?$/u, ''))
    : undefined
}

/** "des Autohauses Muster": the name of a company. */
const namesCompany = ({ text, capital }: Token, { heads }: Lexicon): boolean =>
  capital && heads.find(text)?.entry.type === 'unternehmen'

/** "der Richter", "ein Koch": a surname that is a noun counts only without an article before it. */
function isOrdinaryNoun(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, index)
  const opened = lexicon.cues.nounOpener.has(tokenAt(tokens, index - 1).norm)
  return opened && (lexicon.nouns.has(token.norm) || lexicon.roles.find(token.text) !== undefined)
}
