import { enterSection } from '../discourse/heading.ts'
import { resolveOrganizations } from '../discourse/organizations.ts'
import type { Scene } from '../discourse/scene.ts'
import { type Clause, clausesOf } from '../syntax/clauses.ts'
import { holdsWord, type Item } from '../syntax/items.ts'
import { officesOf } from '../syntax/offices.ts'
import type { Sentence } from '../text/sentences.ts'
import { readDepartures } from './departure.ts'
import type { Dated } from './draft.ts'
import { readListed } from './listed.ts'
import { readNominal } from './nominal.ts'
import { datesOfPhrases } from './phrase-times.ts'
import { readClause } from './read-clause.ts'
import { readSignature } from './signature.ts'
import { type Times, timesOf } from './times.ts'

/** Reads one sentence: first what is said without a verb, then clause by clause. */
export function readSentence(scene: Scene, sentence: Sentence, items: readonly Item[]): void {
  scene.subject = undefined
  scene.sentence = sentence.start
  for (const item of items) if (item.kind === 'person') scene.persons.add(item.person)
  const resolved = resolveOrganizations(scene, items)
  enterSection(scene, sentence, items, resolved)
  const all = officesOf(items, scene.lexicon)
  const lines = { scene, sentence, items, offices: all, resolved }
  readSignature(lines)
  readListed(lines)
  const used = readNominal(lines)
  const phrases = { scene, sentence, items, offices: all.filter(office => !used.has(office)), resolved }
  const hedged = holdsWord(items, scene.lexicon.hedges)
  if (hedged) scene.notes.push({ reason: 'rumour or denial', rule: 'hedge', range: sentence })
  readDepartures(phrases)
  const usedDates = datesOfPhrases(items, used)
  const clauses = clausesOf(items, scene.lexicon)
  let before: Times | undefined
  for (const [index, clause] of clauses.entries()) {
    const until = untilNext(scene, clauses[index + 1])
    before = readClause({ ...phrases, hedged, usedDates, before, until }, clause)
  }
}

/** "…, ehe sie 2012 wechselte": the next clause ends what this one tells. */
function untilNext(scene: Scene, next: Clause | undefined): Dated | undefined {
  if (!next || !/^(?:ehe|bevor)$/u.test(next.opener)) return undefined
  return timesOf(scene, next, next.predicate?.tense ?? 'past').point
}
