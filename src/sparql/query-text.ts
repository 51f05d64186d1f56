/** What a query asks for decides which formats its answer can have (SPARQL 1.1 Query, section 2). */
export type QueryForm = 'select' | 'ask' | 'graph'

/** What can be told of a request without running it. */
export type QueryKind = QueryForm | 'update' | 'service' | 'unknown'

const forms: Readonly<Record<string, QueryKind>> = {
  SELECT: 'select',
  ASK: 'ask',
  CONSTRUCT: 'graph',
  DESCRIBE: 'graph',
  ...Object.fromEntries(
    ['INSERT', 'DELETE', 'LOAD', 'CLEAR', 'DROP', 'CREATE', 'ADD', 'MOVE', 'COPY', 'WITH'].map(word => [
      word,
      'update',
    ]),
  ),
}

/**
 * The tokens in which a keyword is none: comments, strings, IRIs, variables, prefixed names and language tags
 * (SPARQL 1.1 Query, section 19.8). `#` opens a comment only outside IRIs and strings, so their order matters.
 */
const opaque =
  /"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*'|<[^<>"{}|^`\\\s]*>|#[^\n\r]*|[?$@][\w-]+|[\p{L}\p{N}_.-]*:(?:[\p{L}\p{N}_:.-]|%[\dA-Fa-f]{2}|\\.)*/gu

/**
 * The kind of a query by its words alone. Syntax is the engine's matter; what it must never be given is found here: an
 * update, and a call of another server, which would make us fetch what a stranger names.
 */
export function queryKind(text: string): QueryKind {
  const words = Array.from(
    text
      .replace(opaque, ' ')
      .toUpperCase()
      .matchAll(/[A-Z]+/g),
    ([word]) => word,
  )
  if (words.includes('SERVICE')) return 'service'
  const first = words.find(word => word !== 'PREFIX' && word !== 'BASE')
  return (first === undefined ? undefined : forms[first]) ?? 'unknown'
}
