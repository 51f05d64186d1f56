export interface ExternalTriples {
  /** Takes what an entity now says of nodes that are not its own; gives the lines that nobody says any more. */
  replace(entity: string, triples: string): readonly string[]
}

/**
 * Entities also describe nodes that are not theirs (a municipality's key and its label), several of them the same node
 * alike. Such a triple goes only with the last that says it.
 *
 * @returns a count for each such line of N-Triples; there are few of them
 */
export function externalTriples(): ExternalTriples {
  const saidBy = new Map<string, readonly string[]>()
  const counts = new Map<string, number>()
  const count = (line: string, step: 1 | -1): void => {
    const left = (counts.get(line) ?? 0) + step
    if (left > 0) counts.set(line, left)
    else counts.delete(line)
  }
  return {
    replace(entity, triples) {
      const before = saidBy.get(entity) ?? []
      const now = triples.split('\n').filter(line => line !== '' && !isOwn(line, entity))
      for (const line of now) count(line, 1)
      for (const line of before) count(line, -1)
      if (now.length > 0) saidBy.set(entity, now)
      else saidBy.delete(entity)
      return before.filter(line => !counts.has(line))
    },
  }
}

function isOwn(line: string, entity: string): boolean {
  return line.startsWith(`<${entity}>`) || line.startsWith(`<${entity}#`)
}
