import type { Announcement } from '../model/announcement.ts'
import { overlaps, type Range } from '../model/range.ts'
import type { DateMention } from './dates/mention.ts'
import { tagDates } from './dates/tag-dates.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Item, itemize, type Tagged } from './syntax/items.ts'
import { nameSentence, tagSentence } from './tagging/sentence-tagger.ts'
import { surnamesOf } from './tagging/surname-tagger.ts'
import { inOrder, overlapping, within } from './text/coverage.ts'
import { segment, type Sentence } from './text/sentences.ts'
import { isSpeech, quotations } from './text/speech.ts'

/** A sentence with what was recognised in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly tagged: Tagged
  readonly items: readonly Item[]
}

/** A text with all that the recognisers found. */
export interface ReadDocument {
  readonly sentences: readonly ReadSentence[]
  readonly dates: readonly DateMention[]
  /** Capital words in lower case: what is written elsewhere in the text as well. */
  readonly words: ReadonlySet<string>
  readonly speech: readonly Range[]
}

/** Runs the recognisers over a text: dates, persons, roles, organizations; direct speech is left out. */
export function readDocument(announcement: Announcement, lexicon: Lexicon): ReadDocument {
  const { text } = announcement
  const { speaker } = lexicon.cues
  const speech = quotations(text).filter(quotation => isSpeech(text, quotation, speaker))
  const dates = tagDates(text, lexicon.dates)
  const ordered = inOrder(dates)
  const sentences = spoken(segment(text, lexicon), speech)
    .flatMap(sentence => withoutKicker(sentence, announcement))
    .filter(sentence => sentence.tokens.length > 0)
  const named = sentences.map(sentence => nameSentence(sentence, text, lexicon))
  const surnames = surnamesOf(named.flatMap(({ persons }) => persons))
  return {
    dates,
    words: capitalWords(sentences),
    speech,
    sentences: named.map(found => {
      const { sentence } = found
      const tagged = tagSentence(found, { text, lexicon, surnames, dates: within(ordered, sentence) })
      return { sentence, tagged, items: itemize(sentence.tokens, tagged, lexicon) }
    }),
  }
}

function capitalWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const capital = sentences.flatMap(({ tokens }) => tokens.filter(token => token.capital))
  return new Set(capital.map(({ norm }) => norm))
}

/** The sentences without the tokens of direct speech. */
function spoken(sentences: readonly Sentence[], speech: readonly Range[]): readonly Sentence[] {
  const isSpoken = overlapping(speech)
  return sentences.map(sentence =>
    isSpoken(sentence)
      ? { ...sentence, tokens: sentence.tokens.filter(token => !isSpoken(token)) }
      : sentence,
  )
}

/** The kicker before the headline is read on its own, of it only the publisher where it is known ("Stadt X" of "Stadt X Infos:"). */
function withoutKicker(sentence: Sentence, { headline, publisher }: Announcement): readonly Sentence[] {
  if (sentence.start >= headline.start || sentence.end <= headline.start) return [sentence]
  const named = publisher?.range
  const before = sentence.tokens.filter(
    token => token.end <= headline.start && (!named || overlaps(named, token)),
  )
  const after = sentence.tokens.filter(token => token.start >= headline.start)
  return [
    { ...sentence, end: headline.start, tokens: before },
    { ...sentence, start: headline.start, tokens: after },
  ]
}
