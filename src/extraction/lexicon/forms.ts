/** An inflected form of a noun and what its ending tells. */
export interface Form {
  readonly form: string
  readonly gender?: 'f' | 'm'
  readonly plural?: boolean
}

const endings = (stem: string, ...suffixes: readonly string[]): readonly string[] =>
  suffixes.map(suffix => stem + suffix)

const masculine = (forms: readonly string[]): readonly Form[] => forms.map(form => ({ form, gender: 'm' }))

const feminine = (noun: string): readonly Form[] =>
  noun === ''
    ? []
    : [
        { form: noun, gender: 'f' },
        { form: noun.replace(/frau$/u, 'frauen'), gender: 'f', plural: true },
        { form: `${noun}nen`, gender: 'f', plural: true },
      ]

/** The feminine shows the umlaut of the plural: Landrätin → Landräte. */
const umlautPlural = (male: string, female: string): readonly string[] =>
  female.endsWith('in') && /[äöü]/u.test(female) && !/[äöü]/u.test(male)
    ? endings(female.replace(/in$/u, ''), 'e', 'en')
    : []

const plural = (form: string): Form => ({ form, plural: true })

/** Declension class → all forms of a person noun. Over-generation is harmless: no German word is another's wrong form. */
const declensions: Readonly<Record<string, (male: string, female: string) => readonly Form[]>> = {
  strong: (male, female) => [
    ...masculine(endings(male, '', 's', 'es')),
    ...endings(male, 'e', 'en', 'n', 'er').map(plural),
    ...umlautPlural(male, female).map(plural),
    ...feminine(female),
  ],
  weak: (male, female) => [...masculine(endings(male, '', 'en', 'n')), ...feminine(female)],
  adjectival: male => {
    const stem = male.replace(/[rn]$/u, '')
    return [
      { form: stem },
      { form: `${stem}r` },
      { form: `${stem}n` },
      ...masculine([`${stem}m`, `${stem}s`]),
    ]
  },
  mann: (male, female) => [
    ...masculine(endings(male, '', 's', 'es')),
    ...endings(male.replace(/mann$/u, ''), 'männer', 'männern', 'leute', 'leuten').map(plural),
    ...feminine(female),
  ],
  fixed: (male, female) =>
    female === male
      ? endings(male, '', 's', 'er', 'ern').map(form => ({ form }))
      : [...masculine(endings(male, '', 's')), ...feminine(female)],
}

/**
 * All inflected forms of a person noun, in lower case.
 *
 * @throws Error on a declension the tables do not know.
 */
export function personForms(male: string, female: string, declension: string): readonly Form[] {
  const decline = declensions[declension]
  if (!decline) {
    throw new Error(
      `declension "${declension}" of "${male}": expected ${Object.keys(declensions).join(', ')}`,
    )
  }
  const forms = decline(male.toLowerCase(), female.toLowerCase()).filter(({ form }) => form.length > 1)
  return male === '' ? feminine(female.toLowerCase()) : forms
}

/** Case forms of a thing noun (organization heads), in lower case, with the base form they stand for. */
export function thingForms(head: string, genitive: string, plurals: string): readonly Form[] {
  const base = head.toLowerCase()
  const many = plurals.toLowerCase()
  return [
    { form: base },
    ...endings(base, 's', 'es').map(form => ({ form })),
    ...(genitive === '' ? [] : [{ form: genitive.toLowerCase() }]),
    ...(many === '' || many === base ? [] : [plural(many), plural(`${many}n`)]),
  ]
}

/** "Leiter:in", "Leiter*in", "LeiterIn", "Leiter/-in" → "leiterin"; other words in lower case as they are. */
export function foldGenderMarks(word: string): string {
  return word
    .replace(/[*:_/]-?(?=in(?:nen)?$)/u, '')
    .replace(/(?<=\p{Ll})I(?=n(?:nen)?$)/u, 'i')
    .toLowerCase()
}
