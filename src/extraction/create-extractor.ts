import type { Announcement } from '../model/announcement.ts'
import type { Extraction, Extractor } from '../model/extraction.ts'
import { assemble } from './assembly/assemble.ts'
import { estimatePublication, settlePublication } from './dates/publication.ts'
import { openScene } from './discourse/scene.ts'
import { homeOf } from './discourse/home.ts'
import { leadOf } from './discourse/lead.ts'
import { readSentence } from './frames/read-sentence.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { readDocument } from './read-document.ts'

/** The rule extractor: recognise, read sentence by sentence, put together. Deterministic; looks at one text alone. */
export function createExtractor(lexicon: Lexicon): Extractor {
  return announcement => Promise.resolve(extract(announcement, lexicon))
}

function extract(announcement: Announcement, lexicon: Lexicon): Extraction {
  const document = readDocument(announcement, lexicon)
  const scene = openScene(announcement, lexicon, document, estimatePublication(announcement))
  scene.home = homeOf(announcement, document, lexicon)
  scene.topic = leadOf(scene, document)
  for (const { sentence, items } of document.sentences) readSentence(scene, sentence, items)
  const published = settlePublication(scene, document)
  return assemble(scene, document, published)
}
