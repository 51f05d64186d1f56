import { verdicts, type Verdict } from '../review/decision.ts'
import type { Request, Ruled } from '../pipeline/review.ts'
import { ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import type { App, Command, Invocation } from './command.ts'
import { describeClaim } from './claim-text.ts'
import { exitCodeFor, printFaults } from './outcome-text.ts'
import { describeWaiting } from './waiting-text.ts'

export const reviewCommand: Command = {
  name: 'review',
  summary: 'Look at statements that wait for an editor, and accept, edit or reject them.',
  operands: {
    form: 'ACTION [KEY [FIELD=VALUE…]]',
    required: true,
    meaning: `list; show KEY; ${verdicts.join(' KEY; ')} KEY. A key may be shortened.`,
  },
  options: {
    all: { type: 'boolean', meaning: 'list: withheld statements as well.' },
    json: { type: 'boolean', meaning: 'list and show: print JSON.' },
    set: {
      type: 'string',
      multiple: true,
      placeholder: 'FIELD=VALUE',
      meaning: 'edit: a value in the place of the extracted one, as start=2020-01; further ones may follow.',
    },
    because: { type: 'string', placeholder: 'TEXT', meaning: 'The reason, kept with the decision.' },
  },
  run: async invocation => {
    const [name = '', ...operands] = invocation.operands
    const action = actionOf(name)
    const app = await invocation.openApp()
    try {
      return await action(operands, invocation, app)
    } finally {
      await app.close()
    }
  },
}

type Action = (operands: readonly string[], invocation: Invocation, app: App) => Promise<number>

function actionOf(name: string): Action {
  const verdict = verdicts.find(each => each === name)
  if (verdict) return (operands, invocation, app) => rule(verdict, operands, invocation, app)
  if (name === 'list') return list
  if (name === 'show') return show
  throw usage(`unknown action "${name}"`, `Actions: list, show, ${verdicts.join(', ')}`)
}

const list: Action = async (operands, { options, terminal }, { review }) => {
  if (operands.length > 0) throw usage(`unexpected argument "${operands[0] ?? ''}"`)
  const waiting = await review.waiting()
  const shown = options['all'] === true ? ['review', 'withhold'] : ['review']
  const items = waiting.map(each => ({
    ...each,
    heldBack: each.heldBack.filter(({ outcome }) => shown.includes(outcome)),
  }))
  terminal.out(options['json'] === true ? JSON.stringify(items.map(bare), null, 1) : describeWaiting(items))
  return exitCodes.ok
}

/** Without what is only in memory. */
function bare({ announcement, heldBack, remarks }: Awaited<ReturnType<App['review']['waiting']>>[number]) {
  return { announcement, heldBack, remarks }
}

const show: Action = async ([key, ...others], { options, terminal }, { review }) => {
  if (key === undefined || others.length > 0) throw usage('show takes one key')
  const claim = await review.find(key)
  terminal.out(options['json'] === true ? JSON.stringify(claim, null, 1) : describeClaim(claim))
  return exitCodes.ok
}

async function rule(
  verdict: Verdict,
  operands: readonly string[],
  invocation: Invocation,
  { review }: App,
): Promise<number> {
  return report(await review.rule(requestOf(verdict, operands, invocation)), invocation)
}

function requestOf(
  verdict: Verdict,
  [key, ...assignments]: readonly string[],
  { config: { reviewer }, options, lists }: Invocation,
): Request {
  const entered = [...(lists['set'] ?? []), ...assignments]
  if (key === undefined) throw usage(`${verdict} takes a key`)
  if (verdict !== 'edit' && entered.length > 0) throw usage(`${verdict} takes no values; edit does`)
  if (reviewer === undefined) {
    throw usage('who decides?', 'Give --reviewer NAME, or set PERSONALIA_REVIEWER.')
  }
  return { key, verdict, assignments: entered, reviewer, reason: String(options['because'] ?? '') }
}

function report(ruled: Ruled, { terminal }: Invocation): number {
  if (ruled.state === 'refused') {
    terminal.error(`Refused: ${ruled.reason}`)
    return exitCodes.rejected
  }
  const { decision, held, outcomes } = ruled
  printFaults(outcomes, terminal)
  terminal.out(`${words[decision.verdict]}: ${decision.key}`)
  if (held && decision.verdict !== 'unsure') {
    terminal.error(`Still not published: ${held.reason}`)
    return exitCodes.rejected
  }
  return exitCodeFor(outcomes)
}

const words: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  edit: 'Edited',
  reject: 'Rejected',
  unsure: 'Left open',
}

function usage(detail: string, remedy = 'See personalia review --help'): ProblemError {
  return new ProblemError('usage', `review: ${detail}`, { remedy })
}
