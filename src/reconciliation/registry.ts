import type { Quad } from '@rdfjs/types'
import type { Store } from '../store/store.ts'
import type { Language } from './entity-kinds.ts'
import type { IdleWords } from './words.ts'

/** What reconciliation asks: the register, the vocabularies, and what became of ids. */
export interface Registry {
  readonly store: Pick<Store, 'candidates' | 'said' | 'holdings' | 'posts' | 'list'>
  readonly roles: readonly Quad[]
  readonly organizationTypes: readonly Quad[]
  readonly words: IdleWords
  /** The IRI that stands for one that was merged; undefined for one that was erased. */
  readonly survivorOf: (iri: string) => Promise<string | undefined>
  readonly baseIri: string
  /** Of the names of types, properties and concepts. */
  readonly language: Language
}
