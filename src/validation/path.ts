import type { DatasetCore, Term } from '@rdfjs/types'
import { rdf, sh } from '../rdf/namespaces.ts'

/** SHACL's path constructors (2.3.1) → how SPARQL writes them. */
const constructors = [
  { property: sh.inversePath, write: (inner: string) => `^${inner}` },
  { property: sh.zeroOrMorePath, write: (inner: string) => `${inner}*` },
  { property: sh.oneOrMorePath, write: (inner: string) => `${inner}+` },
  { property: sh.zeroOrOnePath, write: (inner: string) => `${inner}?` },
] as const

/** A SHACL property path as a SPARQL 1.1 property path with full IRIs. @param shapes holds the structure of the path */
export function pathText(path: Term, shapes: DatasetCore): string {
  if (path.termType === 'NamedNode') return `<${path.value}>`
  const alternatives = valueOf(path, sh.alternativePath, shapes)
  if (alternatives) return `(${members(alternatives, shapes).join('|')})`
  for (const { property, write } of constructors) {
    const inner = valueOf(path, property, shapes)
    if (inner) return write(pathElement(inner, shapes))
  }
  return members(path, shapes).join('/')
}

/** A sequence as an operand. */
function pathElement(path: Term, shapes: DatasetCore): string {
  const text = pathText(path, shapes)
  return valueOf(path, rdf.first, shapes) ? `(${text})` : text
}

function members(list: Term, shapes: DatasetCore): readonly string[] {
  const first = valueOf(list, rdf.first, shapes)
  const rest = valueOf(list, rdf.rest, shapes)
  return first && rest ? [pathText(first, shapes), ...members(rest, shapes)] : []
}

function valueOf(subject: Term, property: Term, shapes: DatasetCore): Term | undefined {
  const [found] = shapes.match(subject, property)
  return found?.object
}
