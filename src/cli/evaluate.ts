import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reportOf } from '../evaluation/report.ts'
import { calibrationTable } from '../evaluation/rules.ts'
import { evaluateFolders } from '../pipeline/evaluate.ts'
import { ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'
import { describeMistakes, describeReport } from './evaluation-text.ts'

export const evaluateCommand: Command = {
  name: 'evaluate',
  summary:
    'Measure the extractor on annotated documents: precision, recall, dates, evidence, confidence, rules, time.',
  operands: {
    form: 'FOLDER…',
    required: true,
    meaning: 'Folders of NNN.txt with NNN.gold.json and, where known, NNN.meta.json.',
  },
  options: {
    errors: { type: 'boolean', meaning: 'List each miss and false alarm with its sentence.' },
    json: { type: 'boolean', meaning: 'Print the report as one JSON object.' },
    calibrate: {
      type: 'string',
      placeholder: 'FILE',
      meaning: 'Write how often each rule is right, as a table that the confidence is calibrated by.',
    },
  },
  run: async ({ config, operands, options, terminal, openWorkbench }) => {
    const workbench = await openWorkbench()
    const evaluated = await evaluateFolders(operands, {
      extract: path => workbench.extract(path),
      sentences: text => workbench.sentences(text),
      now: () => performance.now(),
    })
    if (evaluated.length === 0) {
      terminal.error(`No annotated document (NNN.gold.json) in ${operands.join(', ')}`)
      return exitCodes.nothingFound
    }
    const report = reportOf(evaluated, config.threshold)
    const { errors, json, calibrate } = options
    if (typeof calibrate === 'string') {
      await write(calibrate, calibrationTable(evaluated.flatMap(({ rules }) => rules)))
    }
    if (json === true) {
      const mistakes =
        errors === true ? evaluated.map(({ id, mistakes: each }) => ({ id, mistakes: each })) : undefined
      terminal.out(JSON.stringify({ ...report, mistakes }, null, 1))
      return exitCodes.ok
    }
    if (errors === true) terminal.out([...evaluated.map(describeMistakes), ''].join('\n'))
    terminal.out(describeReport(report))
    return exitCodes.ok
  },
}

async function write(path: string, table: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, table)
  } catch (cause) {
    throw new ProblemError('usage', `evaluate: ${path} cannot be written`, {}, { cause })
  }
}
