import type { IndexChange, SparqlQuery } from './sparql.ts'

/** To the process of the engine; every message is answered by one with its number, in the order they came. */
export type Order = { readonly number: number } & (
  | { readonly kind: 'put'; readonly parts: readonly IndexChange[] }
  | { readonly kind: 'query'; readonly query: SparqlQuery; readonly resultLimit: number }
)

/** `syntax` and `size` are the query's fault; anything else is ours. */
export type Reply = { readonly number: number } & (
  | { readonly kind: 'done'; readonly result: string }
  | { readonly kind: 'fault'; readonly fault: 'syntax' | 'size' | 'internal'; readonly message: string }
)
