import type { Extraction } from '../../src/model/extraction.ts'
import type { Range } from '../../src/model/range.ts'
import type {
  EventStatement,
  MembershipStatement,
  Statement,
  SuccessionStatement,
} from '../../src/model/statement.ts'
import type { Decision, Values, Verdict } from '../../src/review/decision.ts'
import { identify } from '../../src/review/key.ts'
import { takeDecision } from '../../src/review/take-decision.ts'

export const text = [
  'Neue Leitung im Bauamt',
  '',
  'Mira Quell leitet seit März 2021 das Bauamt der Stadt Testingen. Sie folgt auf Jan Tobel.',
  'Quell war zuvor Leiterin der Bauaufsicht.',
].join('\n')

/** The n-th place of some words, from 0. */
export function at(words: string, n = 0): Range {
  let start = text.indexOf(words)
  for (let count = 0; count < n; count++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

export const leads: MembershipStatement = {
  type: 'membership',
  key: 'm1',
  rule: 'lead',
  person: 'p1',
  organization: 'o1',
  role: { text: 'leitet', concept: 'amtsleitung', kind: 'head', implied: true },
  period: { beginEarliest: '2021-03-01', beginLatest: '2021-03-31', endEarliest: '2021-03-01' },
  status: 'active',
  evidence: at('Mira Quell leitet seit März 2021 das Bauamt der Stadt Testingen'),
  support: [],
  confidence: 0.7,
  basis: 'stated',
  slots: {
    person: at('Mira Quell'),
    role: at('leitet'),
    organization: at('Bauamt', 1),
    start: at('März 2021'),
  },
  inferences: [],
}

export const headed: MembershipStatement = {
  ...leads,
  key: 'm2',
  rule: 'prenominal',
  organization: 'o2',
  role: { text: 'Leiterin', concept: 'leitung', kind: 'head', implied: false },
  period: {},
  status: 'ended',
  evidence: at('Quell war zuvor Leiterin der Bauaufsicht.'),
  confidence: 0.95,
  slots: { person: at('Quell', 1), role: at('Leiterin'), organization: at('Bauaufsicht') },
}

export const follows: SuccessionStatement = {
  type: 'succession',
  key: 's1',
  rule: 'succeed',
  predecessor: 'p2',
  successor: 'p1',
  evidence: at('Sie folgt auf Jan Tobel.'),
  support: [],
  confidence: 0.6,
  basis: 'stated',
  slots: {},
  inferences: [],
}

export const appointed: EventStatement = {
  type: 'event',
  key: 'e1',
  event: 'appointment',
  rule: 'appoint',
  person: 'p1',
  evidence: leads.evidence,
  support: [],
  confidence: 0.6,
  basis: 'stated',
  slots: { person: at('Mira Quell') },
  inferences: [],
}

/** What an extractor makes of the text. */
export function extraction(...statements: readonly Statement[]): Extraction {
  return {
    spans: [],
    persons: [
      { key: 'p1', name: 'Mira Quell', mentions: [at('Mira Quell'), at('Quell', 1)], descriptions: [] },
      { key: 'p2', name: 'Jan Tobel', mentions: [at('Jan Tobel')], descriptions: [] },
    ],
    organizations: [
      {
        ...organization('o1', 'Bauamt', 'amt', [at('Bauamt'), at('Bauamt', 1)]),
        parent: 'o3',
        parentBasis: 'stated',
      },
      organization('o2', 'Bauaufsicht', 'abteilung', [at('Bauaufsicht')]),
      organization('o3', 'Stadt Testingen', 'stadt', [at('Stadt Testingen')]),
    ],
    statements,
    published: { basis: 'stated', evidence: [] },
    withheld: [],
    notes: [],
  }
}

function organization(key: string, name: string, kind: string, mentions: readonly Range[]) {
  return { key, name, unit: name, kind, mentions, variants: [] }
}

/** A decision on a statement of `read`. */
export function decide(
  verdict: Verdict,
  statement: Statement,
  read: Extraction,
  edits: Values = {},
): Decision {
  return decideIn(text, statement, read, { verdict, edits })
}

/** The same for another text that has its words at the same places. */
export function decideIn(
  source: string,
  statement: Statement,
  read: Extraction,
  said: Pick<Decision, 'verdict' | 'edits'>,
): Decision {
  const found = identify(read, source).find(each => each.statement === statement)
  if (!found) throw new Error('no such statement')
  const ruling = { ...said, reviewer: 'r', time: '2024-05-06T07:08:09.000Z', reason: '' }
  return takeDecision(found, read, source, ruling)
}
