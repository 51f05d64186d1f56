import { isFault, type FileOutcome, type Finding, type HeldBack, type Outcome } from '../pipeline/outcome.ts'
import { exitCodes } from '../problem-kind.ts'
import { problems } from '../problems.ts'
import type { Terminal } from './command.ts'
import { describeFindings } from './findings-text.ts'

/** Never more lines of one kind: ten thousand files must not scroll everything away. */
const longest = 20

const states: readonly { readonly state: Outcome['state']; readonly words: string }[] = [
  { state: 'published', words: 'published' },
  { state: 'unpublished', words: 'without anything to publish' },
  { state: 'rejected', words: 'rejected' },
  { state: 'failed', words: 'unreadable' },
]

/** Faults go to standard error; counts, what went to review and why go to standard output. Never a name. */
export function printOutcomes(outcomes: readonly FileOutcome[], terminal: Terminal): void {
  printFaults(outcomes, terminal)
  const counts = states.map(({ state, words }) => {
    return `${outcomes.filter(({ outcome }) => outcome.state === state).length} ${words}`
  })
  const skipped = outcomes.filter(outcome => outcome.skipped).length
  terminal.out(
    [
      `Announcements: ${outcomes.length} (${counts.join(', ')}); ${skipped} unchanged since the last run`,
      ...section('To review', heldBack(outcomes, 'review')),
      ...section('Withheld', heldBack(outcomes, 'withhold')),
      ...section('Decisions to look at again', remarks(outcomes)),
    ].join('\n'),
  )
}

/** To standard error: what an editor has to put right. */
export function printFaults(outcomes: readonly FileOutcome[], terminal: Terminal): void {
  for (const { file, outcome } of outcomes) printFault(file, outcome, terminal)
}

function printFault(file: string, outcome: Outcome, { error }: Terminal): void {
  const print = (head: string, ...lines: readonly string[]): void => {
    error([`${file}: ${head}`, ...lines].join('\n'))
  }
  switch (outcome.state) {
    case 'failed':
      // The detail names the file and the line.
      error(`${outcome.detail}\n  ${outcome.remedy}`)
      break
    case 'rejected':
      print(`${problems['shapes-violated'].title}; not published`, ...describeFindings(outcome.findings))
      break
    case 'unpublished':
      print(`not published: ${outcome.reason}`)
      break
    case 'published':
      printWarnings(outcome.warnings, print)
  }
}

/** What is only worth knowing stands in the report. */
function printWarnings(
  findings: readonly Finding[],
  print: (head: string, ...lines: readonly string[]) => void,
): void {
  const warnings = findings.filter(({ severity }) => severity !== 'info')
  if (warnings.length > 0) print('published with warnings', ...describeFindings(warnings))
}

function heldBack(outcomes: readonly FileOutcome[], kind: HeldBack['outcome']): readonly string[] {
  return outcomes.flatMap(({ outcome }) =>
    outcome.state === 'failed'
      ? []
      : outcome.heldBack
          .filter(item => item.outcome === kind)
          .map(
            ({ key, type, reason, decisionKey }) =>
              `${outcome.announcement} ${key} (${type}): ${reason} [${decisionKey}]`,
          ),
  )
}

function remarks(outcomes: readonly FileOutcome[]): readonly string[] {
  return outcomes.flatMap(({ outcome }) =>
    outcome.state === 'failed'
      ? []
      : outcome.remarks.map(
          ({ key, verdict, state, reason }) =>
            `${outcome.announcement} ${verdict} ${state}: ${reason} [${key}]`,
        ),
  )
}

/** A heading with the number, then the first lines; nothing where there is none. */
export function section(title: string, lines: readonly string[], total = lines.length): readonly string[] {
  if (total === 0) return []
  const shown = lines.slice(0, longest)
  const more = total > shown.length ? [`  … and ${total - shown.length} more`] : []
  return [`${title}: ${total}`, ...shown.map(line => `  ${line}`), ...more]
}

/** 1 where a file needs an editor's hand, 70 where the program failed. */
export function exitCodeFor(outcomes: readonly FileOutcome[]): number {
  const bug = outcomes.some(({ outcome }) => outcome.state === 'failed' && outcome.slug === 'internal')
  if (bug) return exitCodes.bug
  return outcomes.some(({ outcome }) => isFault(outcome)) ? exitCodes.rejected : exitCodes.ok
}
