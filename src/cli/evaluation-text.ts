import type { Interval } from '../evaluation/interval.ts'
import type { Report } from '../evaluation/report.ts'
import type { Evaluated } from '../pipeline/evaluate.ts'

/** What `personalia evaluate` prints for people. */
export function describeReport(report: Report): string {
  return [
    `${report.documents} documents, ${report.milliseconds.median.toFixed(1)} ms each (median; longest ${report.milliseconds.longest.toFixed(1)} ms)`,
    '',
    `${'category'.padEnd(26)} P      R      F1     right/annotated/predicted`,
    ...Object.entries(report.categories).map(
      ([name, { P, R, F1, tp, gold, pred }]) =>
        `${name.padEnd(26)} ${share(P)}  ${share(R)}  ${share(F1)}  ${tp}/${gold}/${pred}`,
    ),
    `organizations before variants are merged: ${report.organizationsBeforeMerging}`,
    '',
    ...dates(report),
    ...Object.entries(report.accuracy).map(
      ([name, { acc, n }]) =>
        `${name === 'evidence' ? 'evidence quotes found in the text' : `${name} accuracy`}: ${share(acc)} (n=${n})`,
    ),
    ...evidence(report),
    '',
    ...confidence(report),
    '',
    `${'rule'.padEnd(34)} right/all  precision, 95 % interval`,
    ...report.rules.map(
      ({ rule, hits, total, precision, interval }) =>
        `${rule.padEnd(34)} ${`${hits}/${total}`.padStart(9)}  ${share(precision)} ${between(interval)}`,
    ),
  ].join('\n')
}

function share(value: number | null): string {
  return value === null ? '  –  ' : value.toFixed(3)
}

function between({ low, high }: Interval): string {
  return `[${low.toFixed(3)}, ${high.toFixed(3)}]`
}

function dates({ dates: counts }: Report): readonly string[] {
  return Object.entries(counts).map(([slot, { n, exact, compat, missing, wrong, spurious }]) => {
    const of = (count: number): string => share(n > 0 ? count / n : null)
    return `${slot} date of memberships found: exact ${of(exact)}, exact or compatible ${of(exact + compat)}, missing ${missing}, wrong ${wrong}, spurious ${spurious} of ${n}`
  })
}

function evidence({ evidence: { statements, sound, faults } }: Report): readonly string[] {
  return [
    `evidence sound (in the text, at most two sentences and 300 characters, with every stated slot): ${sound} of ${statements}`,
    ...Object.entries(faults).map(([fault, count]) => `  ${fault}: ${count}`),
  ]
}

function crossCalibrated({ crossCalibration }: Report): string {
  const { threshold, n, sound, right, coverageOfGold, interval } = crossCalibration
  const part = (count: number): string => share(n > 0 ? count / n : null)
  return `leave one document out, calibrated on the others, confidence ≥ ${threshold}: n ${n}, coverage ${share(coverageOfGold)}, without a false claim ${part(sound)} ${between(interval)}, +kind+start ${part(right)}`
}

function confidence(report: Report): readonly string[] {
  const { autoPublish, interval, leaveOneOut, bands } = report
  const { wanted, chosen, n, right, coverageOfGold, precision } = leaveOneOut
  const thresholds = chosen.map(each => (each === null ? 'none' : each.toFixed(2)))
  return [
    ...autoPublish.map(
      ({ threshold, n: published, coverageOfGold: coverage, precisionKindStart, precisionKind }, index) =>
        `confidence ≥ ${threshold}: n ${published}, coverage ${share(coverage)}, precision +kind+start ${share(precisionKindStart)}${index === 0 ? ` ${between(interval)}` : ''}, +kind ${share(precisionKind)}`,
    ),
    crossCalibrated(report),
    `leave one document out, threshold for a precision of ${wanted}: ${right} of ${n} right, precision ${share(precision)} ${between(leaveOneOut.interval)}, coverage ${share(coverageOfGold)}; thresholds ${[...new Set(thresholds)].sort().join(', ')}`,
    ...bands.map(
      band =>
        `confidence ${band.from.toFixed(2)} to ${band.below.toFixed(2)}: n ${band.n}, precision ${share(band.precision)} ${between(band.interval)}, coverage ${share(band.coverageOfGold)}`,
    ),
  ]
}

/** Each miss and false alarm with its sentence. */
export function describeMistakes({ id, mistakes }: Evaluated): string {
  return [
    `== ${id}: ${mistakes.length === 0 ? 'no mistakes' : `${mistakes.length} mistakes`}`,
    ...mistakes.flatMap(({ kind, category, what, sentence }) => [
      `  ${kind}, ${category}: ${what}`,
      ...(sentence === '' ? [] : [`      „${sentence}“`]),
    ]),
  ].join('\n')
}
