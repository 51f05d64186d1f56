import type { Finding } from '../pipeline/outcome.ts'

/** Each finding with node, path, message in both languages, and the passage it rests on. */
export function describeFindings(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ severity, focusNode, path, value, message, shape, passage }) => [
    `  ${severity}: ${message.de}`,
    ...(message.en === message.de ? [] : [`    ${message.en}`]),
    `    node ${focusNode}${path === undefined ? '' : `, path ${path}`}${value === undefined ? '' : `, value ${value}`}`,
    `    shape ${shape}`,
    ...(passage === undefined ? [] : [`    passage „${passage.replace(/\s+/gu, ' ')}“`]),
  ])
}
