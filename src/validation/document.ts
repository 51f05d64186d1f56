import { parse, type ParseOptions } from '../rdf/parse.ts'
import type { Gate, Verdict } from './gate.ts'

/**
 * Checks an RDF document by the gate that announcements pass.
 * @throws ProblemError `rdf-syntax`, `unsupported-media-type`
 */
export async function validateDocument(text: string, options: ParseOptions, gate: Gate): Promise<Verdict> {
  return gate(await parse(text, options))
}
