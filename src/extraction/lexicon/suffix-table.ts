/** What a word was found as: the entry, the form that matched, and what stands before it in a compound. */
export interface Match<Entry> {
  readonly entry: Entry
  /** Left part of the compound in the spelling of the word, '' where the whole word matched. */
  readonly left: string
}

export interface SuffixTable<Entry> {
  readonly find: (word: string) => Match<Entry> | undefined
}

/** Longer than any German compound in use: what is longer is no word, and every look-up costs its length squared. */
const longestWord = 80

/** Shortest left part of a compound: "Amts-", "Vize-"; anything shorter is chance ("G-leiter"). */
const shortestLeft = 3

/**
 * Looks words up by whole form, then by their longest right part among the forms that may head a compound.
 * Cost of a look-up: the length of the word.
 */
export function suffixTable<Entry>(
  rows: Iterable<{
    readonly form: string
    readonly suffix: boolean
    readonly entry: Entry
    readonly printed?: string
  }>,
): SuffixTable<Entry> {
  const whole = new Map<string, Entry>()
  const exact = new Map<string, Entry>()
  const suffixes = new Map<string, Entry>()
  for (const { form, suffix, entry, printed } of rows) {
    if (printed !== undefined) exact.set(printed, entry)
    else if (!whole.has(form)) whole.set(form, entry)
    if (suffix && !suffixes.has(form)) suffixes.set(form, entry)
  }
  return { find: word => exactMatch(exact, word) ?? findWhole(whole, word) ?? findSuffix(suffixes, word) }
}

/** Abbreviations ("OB", "GmbH") count only as they are printed: "Ob" is another word. */
function exactMatch<Entry>(exact: ReadonlyMap<string, Entry>, word: string): Match<Entry> | undefined {
  const entry = exact.get(word)
  return entry === undefined ? undefined : { entry, left: '' }
}

function findWhole<Entry>(whole: ReadonlyMap<string, Entry>, word: string): Match<Entry> | undefined {
  const entry = whole.get(word.toLowerCase())
  return entry === undefined ? undefined : { entry, left: '' }
}

function findSuffix<Entry>(suffixes: ReadonlyMap<string, Entry>, word: string): Match<Entry> | undefined {
  if (word.length > longestWord) return undefined
  const lower = word.toLowerCase()
  for (let cut = shortestLeft; cut < lower.length - 1; cut += 1) {
    const entry = suffixes.get(lower.slice(cut))
    if (entry !== undefined) return { entry, left: word.slice(0, cut) }
  }
  return undefined
}
