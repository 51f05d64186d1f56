import { writeFile } from 'node:fs/promises'
import { ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import { prefixes } from '../rdf/namespaces.ts'
import type { Format } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import type { Command } from './command.ts'

const names = formats.map(format => format.name).join(', ')

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write everything that is published to a file or standard output.',
  options: {
    format: {
      type: 'string',
      placeholder: 'NAME',
      meaning: `One of ${names}, or its suffix; by default that of the file, else n-quads.`,
    },
    out: { type: 'string', placeholder: 'FILE', meaning: 'The file to write; standard output without it.' },
  },
  run: async ({ config, options, terminal, openApp }) => {
    const { out, format: asked } = options
    const format = find(String(asked ?? (typeof out === 'string' ? suffix(out) : 'n-quads')))
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const quads = await app.store.quads()
      const bytes = await format.serialize(quads, { prefixes, baseIri: config.baseIri })
      if (typeof out === 'string') await write(out, bytes)
      else terminal.write(bytes)
      return (await app.store.stats()).quads === 0 ? nothing(terminal.error) : exitCodes.ok
    } finally {
      await app.close()
    }
  },
}

function suffix(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1] ?? ''
}

function find(name: string): Format {
  const format = formats.find(row => row.name === name || row.extension === name)
  if (format) return format
  throw new ProblemError('usage', `export: unknown format "${name}"`, { remedy: `Formats: ${names}` })
}

function nothing(error: (text: string) => void): number {
  error('Nothing is published yet: run `personalia ingest` first.')
  return exitCodes.nothingFound
}

async function write(path: string, bytes: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw new ProblemError('usage', `export: ${path} cannot be written`, {}, { cause: error })
  }
}
