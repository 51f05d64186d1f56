import { ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Decided, IdentityDesk } from '../pipeline/identity.ts'
import type { Command, Invocation } from './command.ts'
import { describeCandidates, describeDecisions, words } from './identity-text.ts'
import { exitCodeFor, printFaults } from './outcome-text.ts'

export const identityCommand: Command = {
  name: 'identity',
  summary: 'Who is who: list look-alikes, make two ids one, tell a person from a namesake, take that back.',
  operands: {
    form: 'ACTION [ID ID | PERSON ANNOUNCEMENT | NUMBER]',
    required: true,
    meaning:
      'candidates; merge RETIRED SURVIVING; split PERSON ANNOUNCEMENT; undo NUMBER; list. An id may be written as IRI.',
  },
  options: {
    because: {
      type: 'string',
      placeholder: 'TEXT',
      meaning: 'The reason, kept with the decision; names nobody.',
    },
    json: { type: 'boolean', meaning: 'candidates and list: print JSON.' },
  },
  run: async invocation => {
    const [name = '', ...operands] = invocation.operands
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) throw usage(`unknown action "${name}"`, `Actions: ${Object.keys(actions).join(', ')}`)
    if (operands.length !== action.operands.length) {
      throw usage(
        [name, 'takes', ...(action.operands.length === 0 ? ['nothing'] : action.operands)].join(' '),
      )
    }
    const work = action.prepare(operands, invocation)
    const app = await invocation.openApp()
    try {
      return await work(app.identity)
    } finally {
      await app.close()
    }
  },
}

interface Action {
  readonly operands: readonly string[]
  /** Looks at the command line before anything is opened. */
  readonly prepare: (
    operands: readonly string[],
    invocation: Invocation,
  ) => (desk: IdentityDesk) => Promise<number>
}

const actions: Readonly<Record<string, Action>> = {
  candidates: {
    operands: [],
    prepare:
      (_, { terminal, options, config }) =>
      async desk => {
        const found = await desk.candidates()
        const shown = config.showNames
          ? found
          : found.map(({ ids, score, evidence }) => ({ ids, score, evidence }))
        terminal.out(
          options['json'] === true
            ? JSON.stringify(shown, null, 1)
            : describeCandidates(found, config.showNames),
        )
        return exitCodes.ok
      },
  },
  list: {
    operands: [],
    prepare:
      (_, { terminal, options }) =>
      async desk => {
        const all = await desk.decisions()
        terminal.out(options['json'] === true ? JSON.stringify(all, null, 1) : describeDecisions(all))
        return exitCodes.ok
      },
  },
  merge: {
    operands: ['RETIRED', 'SURVIVING'],
    prepare: ([retired = '', surviving = ''], invocation) => {
      const reason = reasonOf(invocation)
      const [one, other] = [idOf(retired, invocation), idOf(surviving, invocation)]
      return async desk => report(await desk.merge(one, other, reason), invocation)
    },
  },
  split: {
    operands: ['PERSON', 'ANNOUNCEMENT'],
    prepare: ([person = '', announcement = ''], invocation) => {
      const reason = reasonOf(invocation)
      const [one, where] = [idOf(person, invocation), idOf(announcement, invocation)]
      return async desk => report(await desk.split(one, where, reason), invocation)
    },
  },
  undo: {
    operands: ['NUMBER'],
    prepare: ([number = ''], invocation) => {
      if (!/^[1-9]\d{0,8}$/u.test(number)) throw usage(`"${number}" is no number of a decision`)
      const reason = reasonOf(invocation)
      return async desk => report(await desk.undo(Number(number), reason), invocation)
    },
  },
}

function reasonOf({ config: { reviewer }, options }: Invocation) {
  const because = String(options['because'] ?? '').trim()
  if (because === '') throw usage('why?', 'Give the reason with --because TEXT.')
  if (reviewer === undefined) throw usage('who decides?', 'Give --reviewer NAME, or set PERSONALIA_REVIEWER.')
  return { because, reviewer }
}

/** An id as it is, or at the end of a path or IRI of ours: "person/w6xyey8cah", "https://daten.example/id/person/w6xyey8cah". */
function idOf(text: string, { config: { baseIri } }: Invocation): string {
  const path = (text.startsWith(baseIri) ? text.slice(baseIri.length) : text).replace(/#.*$/u, '')
  const id = path.replace(/^(?:(?:id|doc)\/)?(?:person|membership|announcement)\//u, '')
  if (id === '' || /[/:]/u.test(id)) throw usage(`"${text}" is no id of ours`)
  return id
}

function report({ decisions, outcomes }: Decided, { terminal }: Invocation): number {
  printFaults(outcomes, terminal)
  for (const decision of decisions) terminal.out(`${decision.number}  ${words(decision)}`)
  const renewed = outcomes.filter(({ skipped }) => !skipped).length
  terminal.out(`Announcements ingested again: ${renewed}`)
  return exitCodeFor(outcomes)
}

function usage(detail: string, remedy = 'See personalia identity --help'): ProblemError {
  return new ProblemError('usage', `identity: ${detail}`, { remedy })
}
