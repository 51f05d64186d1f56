import type { Row } from '../../model/tsv.ts'

type VerbForm = 'present' | 'past' | 'participle' | 'infinitive'

/** One reading of a verb form. */
export interface Verb {
  readonly lemma: string
  /** What it says of an office: lead, take, appoint, succeed, leave … (data/lexicon/de/verbs.tsv). */
  readonly class: string
  readonly form: VerbForm
  /** Separable particle that must stand later in the clause ("tritt … an"); '' where none, or already joined. */
  readonly particle: string
  /** Joined separable form at the end of a subordinate clause ("vorsteht", "anzutreten"). */
  readonly joined: boolean
  readonly plural: boolean
}

export interface VerbTable {
  readonly readings: (norm: string) => readonly Verb[]
  readonly particles: ReadonlySet<string>
}

type Entry = readonly [form: string, verb: Verb]

/** Reads data/lexicon/de/verbs.tsv: plural, subjunctive and joined forms are made from the forms given. */
export function verbTable(rows: readonly Row[]): VerbTable {
  const forms = new Map<string, Verb[]>()
  for (const [form, verb] of rows.flatMap(entries)) {
    const known = forms.get(form)
    if (known) known.push(verb)
    else forms.set(form, [verb])
  }
  return {
    readings: norm => forms.get(norm) ?? [],
    particles: new Set(rows.map(row => row.get('particle')).filter(particle => particle !== '')),
  }
}

function entries(row: Row): readonly Entry[] {
  const particle = row.get('particle')
  const base = { lemma: row.get('lemma'), class: row.get('class') }
  const infinitive = row.get('infinitive')
  const simple =
    particle !== '' && infinitive.startsWith(particle) ? infinitive.slice(particle.length) : infinitive
  const past = row.get('past')
  const finite: Entry[] = [
    ...given(row.get('present')).map(form => entry(form, 'present', false)),
    ...given(past).map(form => entry(form, 'past', false)),
    ...given(past).map(form => entry(form.endsWith('e') ? `${form}n` : `${form}en`, 'past', true)),
    ...given(simple).map(form => entry(form, 'present', true)),
    ...given(simple.replace(/n$/u, '')).map(form => entry(form, 'present', false)),
    ...listed(row.get('more')).map(form => entry(form, 'present', false)),
    ...listed(row.get('more_past')).map(form => entry(form, 'past', false)),
  ]
  function entry(form: string, kind: VerbForm, many: boolean): Entry {
    return [form, { ...base, form: kind, particle, joined: false, plural: many }]
  }
  return [...finite, ...joined(finite, particle), ...nonfinite(row, base, simple)]
}

function joined(finite: readonly Entry[], particle: string): readonly Entry[] {
  if (particle === '') return []
  return finite.map(([form, verb]) => [particle + form, { ...verb, particle: '', joined: true }])
}

function nonfinite(row: Row, base: { lemma: string; class: string }, simple: string): readonly Entry[] {
  const particle = row.get('particle')
  const verb = { ...base, particle: '', joined: true, plural: false }
  return [
    ...given(row.get('participle')).map((form): Entry => [form, { ...verb, form: 'participle' }]),
    ...given(row.get('infinitive')).map((form): Entry => [form, { ...verb, form: 'infinitive' }]),
    ...(particle === '' ? [] : given(`${particle}zu${simple}`)).map((form): Entry => [
      form,
      { ...verb, form: 'infinitive' },
    ]),
  ]
}

const given = (cell: string): readonly string[] => (cell === '' || cell === '-' ? [] : [cell])

const listed = (cell: string): readonly string[] => cell.split('|').filter(form => form !== '')
