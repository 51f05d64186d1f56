import type { Quad } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { type Finding, sortFindings } from './finding.ts'
import { sideOffices } from './full-time.ts'
import { claimRules, findByRules } from './rules.ts'
import { createShapeCheck } from './shape-check.ts'
import { createTargetTest } from './targets.ts'
import { triple } from './triple.ts'
import { createVocabularyJoin } from './vocabulary-join.ts'

export type { Finding } from './finding.ts'

/** What the gate says of a graph. Only violations reject; warnings and infos are published with it. */
export type Verdict =
  | { readonly state: 'accepted'; readonly warnings: readonly Finding[] }
  | { readonly state: 'rejected'; readonly findings: readonly Finding[] }
  | { readonly state: 'empty'; readonly reason: string }

/** Decides whether a graph may be published. Takes one announcement, or what one touches, at a time: it is linear in that. */
export type Gate = (data: Iterable<Quad>) => Promise<Verdict>

/**
 * @param shapes SHACL core (shapes/)
 * @param vocabularies concepts that the data refer to; what they say of one is checked together with what the data say
 * @param rules what SHACL core cannot say: `claimRules`, or `registerRules` for what the register says of persons and posts
 * @throws Error from the gate for shapes that rdf-validate-shacl cannot run (sh:sparql)
 */
export function createGate(shapes: readonly Quad[], vocabularies: readonly Quad[], rules = claimRules): Gate {
  const findByShapes = createShapeCheck(shapes)
  const hasTarget = createTargetTest(shapes)
  const withVocabularies = createVocabularyJoin(vocabularies)
  const side = sideOffices(vocabularies)
  return async data => {
    const graph = dataset([...data].map(triple))
    // A validator accepts both: it finds no fault where it finds nothing.
    if (graph.size === 0) return { state: 'empty', reason: 'there are no statements in it' }
    if (!hasTarget(graph)) return { state: 'empty', reason: 'no shape is about anything in it' }
    const joined = withVocabularies(graph)
    return verdict([...(await findByShapes(joined)), ...findByRules(joined, rules, side)])
  }
}

/** By severity, never by `sh:conforms`, which is false for a mere warning as well. */
function verdict(found: readonly Finding[]): Verdict {
  const findings = sortFindings(found)
  return findings.some(({ severity }) => severity === 'violation')
    ? { state: 'rejected', findings }
    : { state: 'accepted', warnings: findings }
}
