import { ProblemError } from '../problem.ts'

/** What became of an IRI that names nothing any more: another one stands for it, or it was erased. */
export type Fate = { readonly replacedBy: string } | { readonly erased: string }

/** The fate of an IRI below `{base}id/`; undefined for one that lives and for one that was never given out. */
export type FateOf = (iri: string) => Promise<Fate | undefined>

/** The tombstone: the IRI and the day, nothing of what was there. */
export function gone(iri: string, erased: string): ProblemError {
  return new ProblemError('gone', 'What had this identifier was removed; nothing else will ever have it.', {
    resource: iri,
    ...(erased !== '' && { removed: erased }),
  })
}
