import { readFile } from 'node:fs/promises'
import { ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import { prefixes } from '../rdf/namespaces.ts'
import { readLines } from '../rdf/n-quads.ts'
import { formats } from '../representation/formats.ts'
import { queryKind, type QueryForm } from '../sparql/query-text.ts'
import { resultFormats } from '../sparql/result-formats.ts'
import type { Command } from './command.ts'

const [turtle] = formats
const rowNames = resultFormats.map(({ extension }) => extension)
const graphNames = formats.map(({ extension }) => extension)

export const queryCommand: Command = {
  name: 'query',
  summary: 'Ask what is published in SPARQL 1.1.',
  operands: {
    form: 'QUERY',
    required: true,
    meaning: 'The query, or @FILE for one that stands in a file.',
  },
  options: {
    format: {
      type: 'string',
      placeholder: 'NAME',
      meaning: `Of rows: ${rowNames.join(', ')} (default tsv; ASK: json, xml); of graphs: ${graphNames.join(', ')} (default ttl).`,
    },
  },
  run: async ({ config, operands, options, terminal, openApp }) => {
    const [operand = '', ...more] = operands
    if (more.length > 0) throw usage('one query at a time; put it between quotation marks')
    const text = await readQuery(operand)
    const form = formOf(text)
    const asked = typeof options['format'] === 'string' ? options['format'] : undefined
    const format = form === 'graph' ? graphFormat(asked) : rowFormat(form, asked)
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const answer = await app.query({ text, form, format: format.mediaTypes[0], baseIri: config.baseIri })
      const { baseIri } = config
      terminal.write(
        'serialize' in format ? await format.serialize(readLines(answer), { prefixes, baseIri }) : answer,
      )
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}

async function readQuery(operand: string): Promise<string> {
  if (!operand.startsWith('@')) return operand
  try {
    return await readFile(operand.slice(1), 'utf8')
  } catch (error) {
    throw new ProblemError('usage', `query: ${operand.slice(1)} cannot be read`, {}, { cause: error })
  }
}

function formOf(text: string): QueryForm {
  const kind = queryKind(text)
  if (kind === 'update' || kind === 'service') {
    throw new ProblemError(
      'sparql-refused',
      'query: only SELECT, ASK, CONSTRUCT and DESCRIBE over our own data',
    )
  }
  if (kind === 'unknown') {
    throw new ProblemError('sparql-syntax', 'query: none of SELECT, ASK, CONSTRUCT and DESCRIBE is in it')
  }
  return kind
}

function rowFormat(form: QueryForm, asked = form === 'ask' ? 'json' : 'tsv') {
  const fitting = resultFormats.filter(({ boolean }) => boolean || form === 'select')
  const format = fitting.find(({ extension }) => extension === asked)
  if (format) return format
  throw usage(`unknown format "${asked}"; there are ${fitting.map(({ extension }) => extension).join(', ')}`)
}

function graphFormat(asked?: string) {
  const format = asked === undefined ? turtle : formats.find(({ extension }) => extension === asked)
  if (format) return format
  throw usage(`unknown format "${asked ?? ''}"; there are ${graphNames.join(', ')}`)
}

function usage(detail: string): ProblemError {
  return new ProblemError('usage', `query: ${detail}`)
}
