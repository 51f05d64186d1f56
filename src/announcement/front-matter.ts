import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml'
import { ProblemError } from '../problem.ts'
import { fields, readField, type FieldName, type Metadata } from './metadata.ts'

export interface FrontMatter {
  readonly stated: Metadata
  /** What comes after it; the whole text where there is none. */
  readonly text: string
}

/** What YAML writes for "nothing". The failsafe schema keeps every value a string: an id 007 stays 007. */
const absent = new Set(['', '~', 'null'])

/**
 * Takes the YAML front matter off a text: between a first line `---` and the next line `---`.
 * @throws ProblemError announcement-metadata or announcement-date with file, line and what was expected
 */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  if (!/^---[ \t]*\n/.test(text)) return { stated: {}, text }
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text)
  if (!closing)
    throw fault(file, 1, 'the front matter has no end', 'Close it with a line that holds only ---.')
  const yaml = text.slice(text.indexOf('\n') + 1, closing.index + 1)
  return { stated: parse(yaml, file), text: text.slice(closing.index + closing[0].length) }
}

function parse(yaml: string, file: string): Metadata {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  // The opening --- is line 1 of the file.
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1
  const [error] = document.errors
  if (error)
    throw fault(
      file,
      lineOf(Math.min(error.pos[0], yaml.length - 1)),
      `no valid YAML: ${error.message}`,
      'Put values that hold special characters into quotation marks.',
    )
  const { contents } = document
  if (contents === null || (isScalar(contents) && absent.has(String(contents.value)))) return {}
  if (!isMap(contents)) throw fault(file, 2, 'expected lines of the form "key: value"')
  return readPairs(contents, file, lineOf)
}

function readPairs(map: YAMLMap, file: string, lineOf: (offset: number) => number): Metadata {
  return Object.assign(
    {},
    ...map.items.map(pair => {
      const line = lineOf(offsetOf(pair.key))
      return readPair(pair, file, line)
    }),
  ) as Metadata
}

function readPair({ key, value }: Pair, file: string, line: number): Metadata {
  const name = isScalar(key) ? String(key.value) : '?'
  if (!isFieldName(name)) {
    throw fault(file, line, `unknown key "${name}"`, `Known keys: ${Object.keys(fields).join(', ')}.`)
  }
  if (value !== null && !isScalar(value)) throw fault(file, line, `${name}: expected plain text`)
  const written = value === null ? '' : String(value.value)
  return absent.has(written.trim()) ? {} : readField({ key: name, value: written, file, line }, name)
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name)
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0
}

function fault(file: string, line: number, what: string, remedy?: string): ProblemError {
  return new ProblemError('announcement-metadata', `${file}:${line}: ${what}`, {
    file,
    line,
    ...(remedy === undefined ? {} : { remedy }),
  })
}
