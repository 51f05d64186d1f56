import { exitCodes } from '../problem-kind.ts'
import { ProblemError } from '../problem.ts'
import type { CorrectionDesk, Erased, Reason } from '../pipeline/correction-desk.ts'
import type { Run } from '../pipeline/ingest-all.ts'
import type { Command, Invocation } from './command.ts'
import { differenceText, requireDone } from './difference-text.ts'
import { erasedText } from './erased-text.ts'
import { exitCodeFor, printFaults } from './outcome-text.ts'

const because = {
  type: 'string',
  placeholder: 'TEXT',
  meaning: 'The reason, kept in the audit log; names nobody.',
} as const

export const withdrawCommand: Command = {
  name: 'withdraw',
  summary: 'Take the claims of an announcement back until that is undone.',
  operands: { form: 'ANNOUNCEMENT', required: true, meaning: 'Its id or address.' },
  options: {
    because,
    undo: { type: 'boolean', meaning: 'Publish an announcement again that was withdrawn.' },
  },
  run: async invocation =>
    work(invocation, async (desk, subject, reason) => {
      const isUndone = invocation.options['undo'] === true
      const run = await (isUndone ? desk.undoWithdrawal(subject, reason) : desk.withdraw(subject, reason))
      return report(isUndone ? 'Published again' : 'Withdrawn', run, invocation)
    }),
}

const hideable = 'Key of a statement, or id or address of a membership, person or event.'

export const hideCommand: Command = {
  name: 'hide',
  summary: 'Take a statement out of what is published at once, while an objection is examined.',
  operands: { form: 'SUBJECT', required: true, meaning: `${hideable} As membership/ID.` },
  options: { because },
  run: async invocation =>
    work(invocation, async (desk, subject, reason) =>
      report('Hidden', await desk.hide(subject, reason), invocation),
    ),
}

export const unhideCommand: Command = {
  name: 'unhide',
  summary: 'Show again what was hidden.',
  operands: { form: 'SUBJECT', required: true, meaning: hideable },
  options: { because },
  run: async invocation =>
    work(invocation, async (desk, subject, reason) =>
      report('Shown again', await desk.unhide(subject, reason), invocation),
    ),
}

export const eraseCommand: Command = {
  name: 'erase',
  summary: 'Erase a person from everything that is kept here, for good.',
  operands: { form: '[PERSON]', required: false, meaning: 'Id or address of the person, id/person/ID.' },
  options: {
    because,
    again: {
      type: 'boolean',
      meaning: 'Whoever was erased before, as after a backup was restored; without PERSON.',
    },
  },
  run: async invocation => {
    const isAgain = invocation.options['again'] === true
    if (isAgain !== (invocation.operands.length === 0)) {
      throw new ProblemError('usage', 'erase takes one person, or --again and none', {
        remedy: 'See personalia erase --help',
      })
    }
    return isAgain
      ? withDesk(invocation, async (desk, reason) => reportErased(await desk.eraseAgain(reason), invocation))
      : work(invocation, async (desk, subject, reason) =>
          reportErased(await desk.erase(subject, reason), invocation),
        )
  },
}

function reportErased(erased: Erased, { terminal, config }: Invocation): number {
  terminal.out(erasedText(erased, config.baseIri))
  const { unreadable, namedIds, redacted } = erased
  const isWhole = unreadable.length + namedIds === 0 && redacted.every(({ lost }) => lost === 0)
  return isWhole ? exitCodes.ok : exitCodes.rejected
}

type Work = (desk: CorrectionDesk, subject: string, reason: Reason) => Promise<number>

function work(invocation: Invocation, task: Work): Promise<number> {
  const [subject, ...others] = invocation.operands
  if (subject === undefined || others.length > 0) {
    throw new ProblemError('usage', 'one at a time is corrected', { remedy: 'Repeat the command for each.' })
  }
  return withDesk(invocation, (desk, reason) => task(desk, subject, reason))
}

async function withDesk(
  { config, options, openApp }: Invocation,
  task: (desk: CorrectionDesk, reason: Reason) => Promise<number>,
): Promise<number> {
  const reason = { reviewer: config.reviewer, because: reasonIn(options) }
  const app = await openApp()
  try {
    return await task(app.correction, reason)
  } finally {
    await app.close()
  }
}

function reasonIn(options: Invocation['options']): string {
  const given = options['because']
  return typeof given === 'string' ? given.trim() : ''
}

function report(done: string, run: Run, { terminal, config }: Invocation): number {
  printFaults(run.outcomes, terminal)
  terminal.out(`${done}.\n${differenceText(run.difference, config.baseIri)}`)
  requireDone(run)
  return exitCodeFor(run.outcomes)
}
