/** The one function we use; the package has no types. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types'

  export function canonize(dataset: readonly Quad[], options: { algorithm: 'RDFC-1.0' }): Promise<string>
}
