import type { NamedNode, Quad } from '@rdfjs/types'
import type { Quality } from '../../pipeline/quality.ts'
import { dataset } from '../../rdf/dataset.ts'
import { ownFacts } from '../../rdf/facts.ts'
import { dct, org, prov, rdf, schema, sh, shapes, xsd } from '../../rdf/namespaces.ts'
import { literal, namedNode } from '../../rdf/terms.ts'
import { labelProperties } from '../../web/labels.ts'
import { message, type MessageKey } from '../../web/messages.ts'
import { QualityPage } from '../../web/pages/quality-page.tsx'
import { shownConflicts, shownFindings } from '../../web/quality.ts'
import type { Handler } from '../handler.ts'
import type { Site } from '../site.ts'

/** How good the data are: a SHACL validation report with the figures, and as a page. */
export const quality: Handler = async (_address, site) => {
  const found = await site.quality()
  const report = namedNode(`${site.config.baseIri}quality`)
  return {
    kind: 'data',
    data: dataset([
      ...reportQuads(report, found),
      ...figureQuads(report, found),
      ...(await nameQuads(found, site)),
    ]),
    focus: report,
    page: ({ frame, view }) => QualityPage({ frame, view, figures: found }),
    cache: 'data',
  }
}

const severities = { violation: sh.Violation, warning: sh.Warning, info: sh.Info } as const

/** Results as SHACL has them (section 3.6); a contradiction is a warning about the instant in question. */
function reportQuads(report: NamedNode, { findings, conflicts }: Quality): readonly Quad[] {
  const part = (name: string) => namedNode(`${report.value}#${name}`)
  const results = [...findings.keys()].map(index => part(`finding-${index + 1}`))
  const contradictions = [...conflicts.keys()].map(index => part(`contradiction-${index + 1}`))
  return [
    ...ownFacts(report, [
      [rdf.type, sh.ValidationReport],
      [dct.title, bothLanguages('quality')],
      [sh.conforms, literal(String(results.length + contradictions.length === 0), xsd.boolean)],
      [sh.result, [...results, ...contradictions]],
    ]),
    ...findings.flatMap(({ severity, focusNode, shape, value, message: words }, index) =>
      ownFacts(results[index] ?? report, [
        [rdf.type, sh.ValidationResult],
        [sh.focusNode, namedNode(focusNode)],
        [sh.resultSeverity, severities[severity]],
        [sh.sourceShape, namedNode(shape)],
        [sh.value, value === undefined ? undefined : valueTerm(value)],
        [sh.resultMessage, [literal(words.de, 'de'), literal(words.en, 'en')]],
      ]),
    ),
    ...conflicts.flatMap(({ entity, property, values }, index) =>
      ownFacts(contradictions[index] ?? report, [
        [rdf.type, sh.ValidationResult],
        [sh.focusNode, namedNode(entity)],
        [sh.resultPath, namedNode(property)],
        [sh.resultSeverity, sh.Warning],
        [sh.sourceShape, shapes('Agreement')],
        [sh.value, values.map(({ value }) => literal(value))],
        [sh.resultMessage, bothLanguages('contradictions')],
        [
          prov.wasDerivedFrom,
          values.flatMap(({ passage }) => (passage === undefined ? [] : [namedNode(passage)])),
        ],
      ]),
    ),
  ]
}

function valueTerm(value: string) {
  return /^https?:/u.test(value) ? namedNode(value) : literal(value)
}

/** The numbers, each with its name. */
function figureQuads(
  report: NamedNode,
  { announcements, bases, toReview, withheld }: Quality,
): readonly Quad[] {
  const figures = Object.entries({ ...announcements, ...bases, toReview, withheld }) as [MessageKey, number][]
  return figures.flatMap(([name, count]) => {
    const node = namedNode(`${report.value}#${name}`)
    return [
      ...ownFacts(report, [[schema.variableMeasured, node]]),
      ...ownFacts(node, [
        [rdf.type, schema.PropertyValue],
        [schema.name, bothLanguages(name)],
        [schema.value, literal(String(count), xsd.integer)],
      ]),
    ]
  })
}

function bothLanguages(key: MessageKey) {
  return [literal(message('de', key), 'de'), literal(message('en', key), 'en')]
}

/** What the things are called that are told of one by one. */
async function nameQuads(
  { findings, conflicts }: Quality,
  { store, vocabularies }: Site,
): Promise<readonly Quad[]> {
  const about = [
    ...shownFindings(findings).flatMap(({ focusNode, value = '' }) => [focusNode, value]),
    ...shownConflicts(conflicts).map(({ entity }) => entity),
  ]
  const own = await saidOf(about, store)
  const linked = own
    .filter(({ predicate }) => predicate.equals(org.role) || predicate.equals(org.organization))
    .map(({ object }) => object.value)
  const roles = vocabularies.role.filter(({ subject }) => linked.includes(subject.value))
  return [...own, ...(await saidOf(linked, store)), ...roles.filter(isName)]
}

async function saidOf(iris: readonly string[], store: Site['store']): Promise<readonly Quad[]> {
  const addresses = [...new Set(iris)].filter(iri => /^https?:/u.test(iri))
  const said = await Promise.all(addresses.map(iri => store.said(namedNode(iri))))
  return said.flatMap(({ subject, quads }) =>
    quads.filter(each => each.subject.equals(subject) && (isName(each) || isKind(each))),
  )
}

function isName({ predicate }: Quad): boolean {
  return labelProperties.some(property => property.equals(predicate))
}

function isKind({ predicate }: Quad): boolean {
  return [rdf.type, org.role, org.organization].some(property => property.equals(predicate))
}
