/** shacl-engine ships no types; these are the parts that the tests use. */
declare module 'shacl-engine' {
  import type { DatasetCore, Term } from '@rdfjs/types'

  interface Result {
    readonly shape: { readonly ptr: { readonly term: Term } }
    readonly focusNode: { readonly term: Term }
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: { readonly factory: unknown })
    validate(data: { readonly dataset: DatasetCore }): Promise<{ readonly results: readonly Result[] }>
  }
}
