import { readAnnotations, type AnnotatedDocument } from '../../src/evaluation/annotation.ts'
import { compare, scoreDocument } from '../../src/evaluation/score-document.ts'
import type { Score } from '../../src/evaluation/score.ts'

/** An annotated document of some parts, the rest empty. */
export function annotated(parts: object): AnnotatedDocument {
  return readAnnotations('test', parts)
}

export const people = [
  { id: 'p1', name: 'Mira Quell', gender: 'f', mentions: ['Mira Quell', 'Quell'] },
  { id: 'p2', name: 'Jan Tobel', gender: 'm', mentions: ['Jan Tobel'] },
]
export const bodies = [{ id: 'o1', name: 'Bauamt der Stadt Testingen', mentions: ['Bauamtes', 'Bauamt'] }]

export function office(parts: object): object {
  return {
    id: 'm1',
    person: 'p1',
    organization: 'o1',
    role: 'Leiterin',
    roleKind: 'head',
    start: null,
    ...parts,
  }
}

/** The score of a prediction with the same persons and organizations, which keep their ids. */
export function score(gold: object, prediction: object, text = ''): Score {
  const entities = { persons: people, organizations: bodies }
  return scoreDocument(
    compare(annotated({ ...entities, ...gold }), annotated({ ...entities, ...prediction })),
    text,
  )
}
