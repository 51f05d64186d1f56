import type { SparqlQuery } from './sparql.ts'

/** Characters kept, all answers together. */
const most = 20_000_000

/** Answers to queries already asked, as long as the data do not change; the oldest go first. */
export function answers() {
  const kept = new Map<string, string>()
  let of = 0
  let size = 0
  const drop = (key: string): void => {
    size -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }
  const at = (sequence: number): void => {
    if (sequence === of) return
    kept.clear()
    size = 0
    of = sequence
  }
  return {
    find(sequence: number, query: SparqlQuery): string | undefined {
      at(sequence)
      return kept.get(JSON.stringify(query))
    },
    keep(sequence: number, query: SparqlQuery, answer: string): string {
      if (sequence < of || answer.length > most) return answer
      at(sequence)
      const key = JSON.stringify(query)
      drop(key)
      kept.set(key, answer)
      size += answer.length
      for (const oldest of kept.keys()) {
        if (size <= most) break
        drop(oldest)
      }
      return answer
    },
  }
}
