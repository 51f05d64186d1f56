/** What the page about the quality of the data shows. */
export interface QualityFigures {
  readonly announcements: Readonly<Record<'published' | 'unpublished' | 'rejected' | 'failed', number>>
  readonly bases: Readonly<Record<'stated' | 'resolved' | 'inferred' | 'curated', number>>
  readonly toReview: number
  readonly withheld: number
  readonly findings: readonly ShownFinding[]
  readonly conflicts: readonly ShownConflict[]
  readonly publishers: readonly ShownPublisher[]
}

export interface ShownFinding {
  readonly severity: 'violation' | 'warning' | 'info'
  readonly shape: string
  readonly focusNode: string
  readonly value?: string
  readonly message: { readonly de: string; readonly en: string }
  readonly passage?: string
}

export interface ShownConflict {
  readonly entity: string
  readonly property: string
  readonly values: readonly {
    readonly value: string
    readonly graph: string
    readonly passage?: string
    readonly quote?: string
  }[]
}

export interface ShownPublisher {
  /** Path of an organization; '' where nobody knows. */
  readonly publisher: string
  readonly announcements: number
  readonly toReview: number
}

/** So many findings and contradictions are shown one by one; the data formats hold all. */
const shown = 200

/** What is shown one by one: not what is only for information, which grows with the register. */
export function shownFindings(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.filter(({ severity }) => severity !== 'info').slice(0, shown)
}

export function shownConflicts(conflicts: readonly ShownConflict[]): readonly ShownConflict[] {
  return conflicts.slice(0, shown)
}

/** How often each rule is broken, in the order of the findings. */
export function byRule(
  findings: readonly ShownFinding[],
): readonly { readonly finding: ShownFinding; readonly count: number }[] {
  const rules = new Map<string, { finding: ShownFinding; count: number }>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.shape}`
    rules.set(key, { finding, count: (rules.get(key)?.count ?? 0) + 1 })
  }
  return [...rules.values()]
}
