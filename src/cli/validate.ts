import { expand } from '../announcement/files.ts'
import type { Verdict } from '../pipeline/validate-file.ts'
import { exitCodeOf } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { describeFindings } from './findings-text.ts'

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check announcements, as they would be published, and RDF files against the shapes.',
  operands: {
    form: 'FILE…',
    required: true,
    meaning:
      'Announcements (.txt, .md, .html), RDF files (.ttl, .nt, .nq, .trig, .jsonld, .rdf), folders of announcements.',
  },
  options: { json: { type: 'boolean', meaning: 'Print one JSON object a line.' } },
  run: async ({ operands, options, terminal, openWorkbench }) => {
    const workbench = await openWorkbench()
    let worst: number = exitCodes.ok
    for (const path of await expand(operands)) {
      try {
        const verdict = await workbench.validate(path)
        terminal.out(
          options['json'] === true ? JSON.stringify({ file: path, ...verdict }) : describe(path, verdict),
        )
        if (verdict.state !== 'accepted') worst = Math.max(worst, exitCodes.rejected)
      } catch (error) {
        terminal.error(explain(error))
        worst = Math.max(worst, exitCodeOf(error))
      }
    }
    return worst
  },
}

function describe(path: string, verdict: Verdict): string {
  switch (verdict.state) {
    case 'accepted':
      return [`${path}: conforms`, ...describeFindings(verdict.warnings)].join('\n')
    case 'rejected':
      return [`${path}: does not conform`, ...describeFindings(verdict.findings)].join('\n')
    case 'empty':
      return `${path}: refused, ${verdict.reason}`
  }
}
