import { prefixes } from '../rdf/namespaces.ts'
import type { Finding } from './finding.ts'

export type Language = keyof Finding['message']

const severityWords: Readonly<Record<Finding['severity'], Finding['message']>> = {
  violation: { de: 'Fehler', en: 'Violation' },
  warning: { de: 'Warnung', en: 'Warning' },
  info: { de: 'Hinweis', en: 'Info' },
}

/**
 * Findings as lines for people: severity and message, then focus node, path, value, shape and passage, each on an indented
 * line. IRIs are shortened by the known prefixes.
 */
export function formatFindings(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.flatMap(finding => {
    const { focusNode, path, value, passage } = finding
    const word = severityWords[finding.severity][language]
    return [
      `${word}: ${finding.message[language]} (${shorten(finding.shape)})`,
      `  ${focusNode}${path === undefined ? '' : `  ${shortenPath(path)}`}${value === undefined ? '' : `  ${shorten(value)}`}`,
      ...(passage === undefined ? [] : [`  „${passage.replaceAll(/\s+/gu, ' ')}“`]),
    ]
  })
}

function shortenPath(path: string): string {
  return path.replaceAll(/<([^>]*)>/gu, (_, iri: string) => {
    const short = shorten(iri)
    return short === iri ? `<${iri}>` : short
  })
}

/** The longest namespace that fits, so that one that begins another does not win; the IRI where none does. */
function shorten(iri: string): string {
  const [best] = Object.entries(prefixes)
    .filter(([, namespace]) => iri.startsWith(namespace) && /^[\w-]*$/u.test(iri.slice(namespace.length)))
    .toSorted(([, a], [, b]) => b.length - a.length)
  return best ? `${best[0]}:${iri.slice(best[1].length)}` : iri
}
