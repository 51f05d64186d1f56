import type { Candidate, Decision } from '../pipeline/identity.ts'

/** Names only where the setting allows them. */
export function describeCandidates(candidates: readonly Candidate[], showNames: boolean): string {
  if (candidates.length === 0) return 'Nobody looks like somebody else.'
  return candidates
    .map(({ ids, names, score, evidence }) => {
      const [one, other] = ids.map((id, index) => (showNames ? `${id} (${names[index] ?? ''})` : id))
      return [
        `${score.toFixed(2)}  ${one ?? ''}  ${other ?? ''}`,
        ...evidence.map(({ kind, about }) => `      ${[kind, about.join(', ')].filter(Boolean).join(': ')}`),
      ].join('\n')
    })
    .join('\n')
}

export function describeDecisions(decisions: readonly (Decision & { readonly standing: boolean })[]): string {
  if (decisions.length === 0) return 'Nothing was decided.'
  return decisions
    .map(decision => {
      const { number, reviewer, time, because, action, standing } = decision
      const undone = action === 'undo' || standing ? '' : ' (undone)'
      return `${number}  ${words(decision)}${undone}, by ${reviewer} on ${time.slice(0, 10)}${because === '' ? '' : `: ${because}`}`
    })
    .join('\n')
}

/** What a decision says. */
export function words({ action, type, id, announcement, other }: Decision): string {
  switch (action) {
    case 'merge':
      return `${type} ${id} is ${other}`
    case 'split':
      return `${type} ${id} is ${other} in ${announcement}`
    case 'undo':
      return `decision ${other} undone`
  }
}
