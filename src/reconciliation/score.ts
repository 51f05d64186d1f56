/** What speaks for a candidate. */
export interface Evidence {
  /** Its id was asked for. */
  readonly byId: boolean
  /** Likeness of the name, 0 to 1; absent where no name was asked for. */
  readonly name?: number
  /** Whether it has exactly that name. */
  readonly exact: boolean
  /** By what was asked of it, 0 to 1 each; undefined where nothing is known. */
  readonly conditions: ReadonlyMap<string, number | undefined>
}

export interface Feature {
  readonly id: string
  readonly value: number | boolean
}

/** What the name counts for where more was asked. */
const weightOfName = 0.6
/** What is not known speaks neither for nor against. */
export const unknownFit = 0.5
/** From here on a value fits; below, it contradicts. */
const fitting = 0.8

/** 0 to 100: the name for six tenths, what else was asked for the rest, in equal parts. */
export function scoreOf({ byId, name, conditions }: Evidence): number {
  if (byId) return 100
  const values = [...conditions.values()].map(value => value ?? unknownFit)
  const others = values.reduce((sum, value) => sum + value, 0) / values.length
  if (name === undefined) return rounded(100 * others)
  return rounded(100 * (values.length === 0 ? name : weightOfName * name + (1 - weightOfName) * others))
}

/** Why it has its score. @param namesakes how many others have exactly that name */
export function featuresOf(evidence: Evidence, namesakes: number): readonly Feature[] {
  const { byId, name, exact, conditions } = evidence
  return [
    ...(byId ? [{ id: 'id', value: true }] : []),
    ...(name === undefined
      ? []
      : [
          { id: 'name', value: rounded(name) },
          { id: 'name_exact', value: exact },
          { id: 'namesakes', value: namesakes },
        ]),
    ...[...conditions].flatMap(([id, value]) => (value === undefined ? [] : [{ id, value: rounded(value) }])),
  ]
}

function isContradicted({ conditions }: Evidence): boolean {
  return [...conditions.values()].some(value => value !== undefined && value < fitting)
}

function isSupported({ conditions }: Evidence): boolean {
  return [...conditions.values()].some(value => value !== undefined && value >= fitting)
}

/**
 * Whether a candidate is certain enough to be taken without looking: it has the id; or it has exactly the name, nothing
 * contradicts, and it is the only one. Where others have the name and all of them are contradicted, something must speak
 * for it beside the name.
 * @param all evidence for every candidate, this one among them
 * @param complete whether these are all that have the name
 */
export function isMatch(evidence: Evidence, all: readonly Evidence[], complete: boolean): boolean {
  if (isContradicted(evidence)) return false
  if (evidence.byId) return true
  if (!evidence.exact || !complete) return false
  const namesakes = all.filter(other => other !== evidence && other.exact)
  return namesakes.length === 0 || (namesakes.every(isContradicted) && isSupported(evidence))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
