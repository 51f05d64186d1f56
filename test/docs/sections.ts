import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser, Store } from 'n3'
import { commands } from '../../src/cli/commands.ts'
import { settingRows } from '../../src/config.ts'
import { parameterNames, parameters } from '../../src/http/parameters.ts'
import { routes } from '../../src/http/routes.ts'
import { parseTsv } from '../../src/model/tsv.ts'
import { exitCodes } from '../../src/problem-kind.ts'
import { problems } from '../../src/problems.ts'
import { owl, prefixes, rdf, rdfs, skos } from '../../src/rdf/namespaces.ts'
import { tables } from '../../src/feeds/tables.ts'
import { properties } from '../../src/reconciliation/properties.ts'
import { formats } from '../../src/representation/formats.ts'
import type { Table } from '../../src/representation/table.ts'
import { code, markdownTable } from './markdown.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Parts of the documentation that are made from the tables of the program, by the name of their marker. */
export const sections: Readonly<Record<string, () => string>> = {
  settings: () =>
    markdownTable(
      ['environment', 'flag', 'default', 'meaning'],
      settingRows.map(({ env, flag, placeholder, default: initial, meaning }) => [
        code(env),
        code(placeholder === undefined ? `--${flag}` : `--${flag} ${placeholder}`),
        initial === undefined ? '–' : code(initial),
        meaning.en,
      ]),
    ),
  problems: () =>
    markdownTable(
      ['slug', 'status', 'exit', 'title', 'what it means', 'what to do'],
      Object.entries(problems).map(([slug, { status, exit, title, meaning, remedy }]) => [
        code(slug),
        String(status),
        String(exitCodes[exit]),
        title,
        meaning,
        remedy,
      ]),
    ),
  routes: () =>
    markdownTable(
      ['method', 'address', 'formats', 'what it is'],
      routes.map(({ method, path, formats: negotiated, summary }) => [
        method,
        code(path),
        negotiated === 'list' ? 'all, rows' : negotiated ? 'all' : '',
        summary.en,
      ]),
    ),
  parameters: () =>
    markdownTable(
      ['parameter', 'takes', 'what it does', 'addresses'],
      parameterNames.map(name => [
        code(name),
        parameters[name].expected.en,
        parameters[name].summary.en,
        routesWith(name),
      ]),
    ),
  columns: () => tables.map(columnsOf).join('\n\n'),
  formats: () =>
    markdownTable(
      ['format', 'media types, the canonical one first', 'suffix', 'graph names'],
      formats.map(({ label, mediaTypes, extension, quads }) => [
        label,
        mediaTypes.map(code).join(', '),
        code(`.${extension}`),
        quads ? 'kept' : 'left out',
      ]),
    ),
  commands: () => commands.map(commandSection).join('\n\n'),
  'reconciliation-properties': () =>
    markdownTable(
      ['property', 'of', 'compared', 'fetched', 'what it is'],
      properties.map(({ id, kinds, compare, values, about }) => [
        code(id),
        kinds.join(', '),
        compare ? 'yes' : '',
        values ? 'yes' : '',
        about.en,
      ]),
    ),
  prefixes: () =>
    markdownTable(
      ['prefix', 'namespace'],
      Object.entries(prefixes).map(([prefix, iri]) => [code(prefix), iri]),
    ),
  terms: ownTerms,
  kinds: roleKinds,
  lexicon: () =>
    markdownTable(
      ['table', 'what it holds'],
      readdirSync(join(root, 'data/lexicon/de'))
        .filter(name => name.endsWith('.tsv'))
        .toSorted()
        .map(name => [code(name), aboutTable(name)]),
    ),
  withholding: () =>
    markdownTable(
      ['organization', 'role', 'outcome', 'why'],
      rows('data/publication.tsv')
        .filter(row => row.get('outcome') !== 'publish')
        .map(row => ['organization', 'role', 'outcome', 'reason'].map(column => row.get(column))),
    ),
}

/** The columns of a list that is on offer as rows. */
function columnsOf({ name, columns }: Table): string {
  const rows = columns.map(({ name: column, datatype, required, about }) => [
    code(column),
    datatype + (required ? ', always' : ''),
    about,
  ])
  return `### /${name}\n\n${markdownTable(['column', 'values', 'what it says'], rows)}`
}

/** The addresses that take a parameter; every page and document takes a language. */
function routesWith(name: (typeof parameterNames)[number]): string {
  const taking = routes.filter(
    ({ path, parameters: taken }) => taken?.includes(name) && !path.endsWith('-metadata.json'),
  )
  const every = taking.length === routes.filter(({ parameters: taken }) => taken).length
  return every ? 'all pages and data' : taking.map(({ path }) => code(path)).join(', ')
}

function commandSection({ name, summary, operands, options }: (typeof commands)[number]): string {
  const own = Object.entries(options).map(([option, { placeholder, meaning }]) => [
    code(placeholder === undefined ? `--${option}` : `--${option} ${placeholder}`),
    meaning,
  ])
  const all = operands ? [[code(operands.form), operands.meaning], ...own] : own
  const heading = `### ${name}\n\n${summary}\n\n    personalia ${name}${operands ? ` ${operands.form}` : ''} [OPTION…]`
  return all.length === 0 ? heading : `${heading}\n\n${markdownTable(['argument', 'meaning'], all)}`
}

/** The terms of data/vocabulary/ns.ttl with their English words. */
function ownTerms(): string {
  const data = new Store(new Parser().parse(read('data/vocabulary/ns.ttl')))
  const english = (subject: string, property: string): string =>
    data
      .getObjects(subject, property, null)
      .find(object => object.termType === 'Literal' && object.language === 'en')?.value ?? ''
  const individuals = [owl.Ontology, skos.ConceptScheme, skos.Concept].map(({ value }) => value)
  const terms = data
    .getQuads(null, rdf.type, null, null)
    .filter(({ object }) => !individuals.includes(object.value))
    .map(({ subject }) => subject.value)
  return markdownTable(
    ['term', 'label', 'meaning'],
    [...new Set(terms)].map(term => [
      code(term.replace(/^.*#/, 'pas:')),
      english(term, rdfs.label.value),
      english(term, rdfs.comment.value),
    ]),
  )
}

/** The nine kinds with the concepts of each: the first row of a concept says its kind. */
function roleKinds(): string {
  const concepts = rows('data/lexicon/de/roles.tsv').filter(row => row.get('kind') !== '')
  const kinds = [...new Set(concepts.map(row => row.get('kind')))]
  return markdownTable(
    ['kind', 'role concepts'],
    kinds.map(kind => [
      code(kind),
      concepts
        .filter(row => row.get('kind') === kind)
        .map(row => row.get('label_de'))
        .join(', '),
    ]),
  )
}

/** The comment at the head of a table, up to the end of its first sentence. */
function aboutTable(name: string): string {
  const [comment = ''] = read(`data/lexicon/de/${name}`).split('\n', 1)
  const text = comment.replace(/^#\s*/, '')
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text
}

function rows(file: string): ReturnType<typeof parseTsv> {
  return parseTsv(file, read(file))
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
