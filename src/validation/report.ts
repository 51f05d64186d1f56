import type { DatasetCore, Term } from '@rdfjs/types'
import { rdf, sh, xsd } from '../rdf/namespaces.ts'
import { type Finding, nodeText, type Severity } from './finding.ts'
import { passageOf } from './passage.ts'
import { pathText } from './path.ts'

/** A validation report as rdf-validate-shacl gives it; its own types leave out that some members may be null. */
interface Report {
  readonly results: readonly Result[]
}

interface Result {
  readonly focusNode: Term
  readonly sourceShape: Term
  readonly sourceConstraintComponent: Term
  readonly severity: Term | null
  readonly path: Term | null
  readonly value: Term | null
  readonly message: readonly Term[]
  /** Holds the structure of the path. */
  readonly dataset: DatasetCore
}

/** The results of a validation as findings. @param data the graph that was validated, which holds the passages */
export function readReport(report: Report, data: DatasetCore): readonly Finding[] {
  return report.results.map(result => readResult(result, data))
}

const severities: Readonly<Record<string, Severity>> = {
  [sh.Violation.value]: 'violation',
  [sh.Warning.value]: 'warning',
  [sh.Info.value]: 'info',
}

function readResult(result: Result, data: DatasetCore): Finding {
  const { focusNode, path, severity, sourceShape, dataset } = result
  const value = showable(result)
  const passage = passageOf(focusNode, data)
  return {
    // A severity of somebody's own (SHACL 2.1.4) is taken for the worst.
    severity: severities[severity?.value ?? ''] ?? 'violation',
    focusNode: nodeText(focusNode),
    ...(path ? { path: pathText(path, dataset) } : {}),
    ...(value === undefined ? {} : { value }),
    message: messageOf(result),
    shape: nodeText(sourceShape),
    ...(passage === undefined ? {} : { passage }),
  }
}

/** In both languages; where the shape has one of them only, that one twice. */
function messageOf({ message }: Result): Finding['message'] {
  const inLanguage = (language: string): string | undefined =>
    message.find(term => term.termType === 'Literal' && term.language === language)?.value
  const any = message[0]?.value ?? ''
  return { de: inLanguage('de') ?? any, en: inLanguage('en') ?? any }
}

const texts: ReadonlySet<string> = new Set([xsd.string.value, rdf.langString.value])

/**
 * A report is read by more people than the data it is about. So it never repeats a text, nor the value of a property that
 * is not published at all.
 */
function showable({ value, sourceConstraintComponent }: Result): string | undefined {
  const isRefused = sourceConstraintComponent.value === `${sh[''].value}ClosedConstraintComponent`
  if (!value || isRefused) return undefined
  return value.termType === 'Literal' && texts.has(value.datatype.value) ? undefined : nodeText(value)
}
