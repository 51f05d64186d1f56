import { join } from 'node:path'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'

export const dumpCommand: Command = {
  name: 'dump',
  summary: 'Write everything that is published into files of every format, for download under /dump.',
  options: {},
  run: async ({ config, terminal, openApp }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const { files, triples, memberships, sequence, canonicalSha256 } = await app.dump()
      for (const { name, bytes, sha256 } of files) terminal.out(`${sha256}  ${name}  ${bytes}`)
      terminal.out(`${triples} triples, ${memberships} memberships, as of change ${sequence}.`)
      terminal.out(`Sorted canonical N-Triples: SHA-256 ${canonicalSha256}`)
      terminal.out(`They are kept in ${join(config.state, 'dumps')} and served under /dump.`)
      if (triples > 0) return exitCodes.ok
      terminal.error('Nothing is published yet: run `personalia ingest` first.')
      return exitCodes.nothingFound
    } finally {
      await app.close()
    }
  },
}
