import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { expand } from '../announcement/files.ts'
import { predictionOf } from '../evaluation/prediction.ts'
import { exitCodeOf, ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command, Invocation, Workbench } from './command.ts'
import { explain } from './explain.ts'
import { describeExtraction } from './extraction-text.ts'

type Extracted = Awaited<ReturnType<Workbench['extract']>>

/** `--format` → what is printed of one file. */
const formats: Readonly<Record<string, (path: string, extracted: Extracted) => string>> = {
  text: (path, { announcement, extraction }) => describeExtraction(path, announcement, extraction),
  json: (path, { announcement, extraction }) =>
    JSON.stringify({ file: path, announcement, extraction }, null, 2),
  gold: (path, { announcement, extraction }) =>
    JSON.stringify(predictionOf(stem(path), announcement, extraction), null, 1),
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'Show what is understood of each text alone: spans, statements, confidence, rules and notes.',
  operands: { form: 'FILE…', required: true, meaning: 'Announcement files, or folders of them.' },
  options: {
    json: { type: 'boolean', meaning: 'The same as --format json.' },
    format: {
      type: 'string',
      placeholder: 'NAME',
      meaning: 'text (default), json or gold (the corpus format).',
    },
    out: {
      type: 'string',
      placeholder: 'FOLDER',
      meaning: 'With --format gold: writes FOLDER/{file stem}.pred.json.',
    },
  },
  run: async invocation => {
    const print = printer(invocation)
    const workbench = await invocation.openWorkbench()
    let worst: number = exitCodes.ok
    for (const path of await expand(invocation.operands)) {
      try {
        await print(path, await workbench.extract(path))
      } catch (error) {
        invocation.terminal.error(explain(error))
        worst = Math.max(worst, exitCodeOf(error))
      }
    }
    return worst
  },
}

function printer({ options, terminal }: Invocation): (path: string, extracted: Extracted) => Promise<void> {
  const name = options['json'] === true ? 'json' : String(options['format'] ?? 'text')
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  const { out } = options
  if (!format) {
    throw new ProblemError('usage', `extract: unknown format "${name}"`, {
      remedy: `Formats: ${Object.keys(formats).join(', ')}`,
    })
  }
  if (typeof out === 'string' && name !== 'gold') {
    throw new ProblemError('usage', 'extract: --out goes with --format gold')
  }
  return async (path, extracted) => {
    const text = format(path, extracted)
    if (typeof out !== 'string') terminal.out(text)
    else {
      await mkdir(out, { recursive: true })
      await writeFile(join(out, `${stem(path)}.pred.json`), `${text}\n`)
    }
  }
}

function stem(path: string): string {
  return basename(path, extname(path))
}
