import type { Progress } from '../pipeline/ingest-all.ts'
import type { Terminal } from './command.ts'

const fewest = 10
const width = 30

/** A bar on the terminal, redrawn in place; nothing where there is no terminal or only a few files. */
export function progressBar({ columns, redraw }: Terminal): Progress {
  return (done, total) => {
    if (columns === undefined || total < fewest) return
    const filled = Math.round((done / total) * width)
    const bar = `[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total}`
    redraw(`\r${bar.slice(0, columns - 1)}${done === total ? '\n' : ''}`)
  }
}
