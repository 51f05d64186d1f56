/** What is to be picked: of the entity itself by predicate, of its parts by name. */
interface Wanted {
  readonly predicates: ReadonlySet<string>
  readonly parts: Iterable<string>
}

/** A line of canonical N-Quads, as far as it must be looked at here: subject, predicate, object if it is an IRI. */
const statement = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>)?/u

/**
 * Of the N-Quads of an entity: what is said of itself by these predicates, and all that is said of these parts of it and of
 * the parts that they lead to. Lines are picked before they are parsed, since an announcement has hundreds of passages of
 * which a document shows a few.
 */
export function excerpt(text: string, entity: string, { predicates, parts }: Wanted): string {
  const lines = text.split('\n').slice(0, -1)
  const own = lines.filter(line => {
    const [, subject, predicate = ''] = statement.exec(line) ?? []
    return subject === entity && predicates.has(predicate)
  })
  return [...own, ...aboutParts(lines, entity, new Set(parts))].map(line => `${line}\n`).join('')
}

function aboutParts(lines: readonly string[], entity: string, wanted: Set<string>): readonly string[] {
  if (wanted.size === 0) return []
  const about = linesBySubject(lines)
  const picked: string[] = []
  // A Set may grow while it is walked through: every part is visited once, cycles included.
  for (const part of wanted) {
    for (const line of about.get(part) ?? []) {
      picked.push(line)
      const object = statement.exec(line)?.[3]
      if (object?.startsWith(`${entity}#`)) wanted.add(object)
    }
  }
  return picked
}

function linesBySubject(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const about = new Map<string, string[]>()
  for (const line of lines) {
    const subject = line.slice(1, line.indexOf('>'))
    const known = about.get(subject)
    if (known) known.push(line)
    else about.set(subject, [line])
  }
  return about
}
