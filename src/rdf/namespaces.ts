import * as vocabularies from './vocabularies.ts'

export * from './vocabularies.ts'

type Named = typeof vocabularies
type Prefix = { [Name in keyof Named]: '' extends keyof Named[Name] ? Name : never }[keyof Named]

/** Prefix → namespace IRI of every vocabulary, under the name it is exported by. */
export const prefixes = Object.freeze(
  Object.fromEntries(
    Object.entries(vocabularies).flatMap(([prefix, vocabulary]) =>
      '' in vocabulary ? [[prefix, vocabulary[''].value]] : [],
    ),
  ),
) as Readonly<Record<Prefix, string>>
