import { join } from 'node:path'
import { ProblemError } from '../problem.ts'
import { append, type IdRow, type IdTable, idTable, type OfficeName, retire } from './id-table.ts'
import { type Decision, identities, type Identities, unsound } from './identities.ts'
import { identitiesFormat } from './identities-format.ts'
import { idsFormat } from './ids-format.ts'
import { withLock } from './lock-file.ts'
import { type TableFile, tableFile } from './table-file.ts'
import { typeOfId } from './tellings.ts'

/** What is known at one moment. */
export interface Known {
  readonly table: IdTable
  readonly identities: Identities
  /** Rises whenever either changes. */
  readonly version: number
}

/** ids.tsv and identities.tsv of a data folder, as this process knows them and as it shares them with others. */
export interface IdentityFiles {
  /** As it was last read. */
  readonly known: () => Known
  /** Takes in what other processes wrote. Costs two looks at the files where there is nothing. */
  readonly refresh: () => Promise<Known>
  /**
   * Adds rows, if any, for ids that were given out at `version`; false, and nothing is written, when something else was
   * written since: then they must be given out anew, so that two processes do not give one thing two ids.
   */
  readonly keep: (rows: readonly IdRow[], version: number) => Promise<boolean>
  /** Adds the decisions that `make` takes, or throws, at the latest state of both files. */
  readonly decide: (make: (known: Known) => readonly Decision[]) => Promise<readonly Decision[]>
  /** Erasure: leaves a tombstone of each id, and takes the reasons out of the decisions that name one. */
  readonly retire: (ids: ReadonlySet<string>, at: string) => Promise<void>
}

export function nothingKnown(officeName?: OfficeName): Known {
  return { table: idTable([], officeName), identities: identities([]), version: 0 }
}

/** @throws ProblemError('data-table') naming file and line; 'store-unavailable' when the files stay locked */
export async function openIdentityFiles(folder: string, officeName?: OfficeName): Promise<IdentityFiles> {
  const state = { known: nothingKnown(officeName) }
  const take = (part: Partial<Known>): void => {
    state.known = { ...state.known, ...part, version: state.known.version + 1 }
  }
  const ids = tableFile(join(folder, 'ids.tsv'), idsFormat, (rows, afresh) => {
    take({ table: afresh ? idTable(rows, officeName) : append(state.known.table, rows) })
  })
  const file = join(folder, 'identities.tsv')
  const decisions = tableFile(file, identitiesFormat, (rows, afresh) => {
    const all = afresh ? rows : [...state.known.identities.decisions, ...rows]
    const fault = unsound(all)
    if (fault !== undefined) throw new ProblemError('data-table', `${file}: ${fault}`, { file })
    take({ identities: identities(all) })
  })
  const refresh = async (): Promise<Known> => {
    await ids.refresh()
    await decisions.refresh()
    return state.known
  }
  await refresh()
  const known = (): Known => state.known
  return { known, refresh, ...writes({ folder, ids, decisions, known, take, refresh }) }
}

interface Shared extends Pick<IdentityFiles, 'known' | 'refresh'> {
  readonly folder: string
  readonly ids: TableFile<IdRow>
  readonly decisions: TableFile<Decision>
  readonly take: (part: Partial<Known>) => void
}

/** Each of them alone, at the latest state of both files. */
function writes({
  folder,
  ids,
  decisions,
  known,
  take,
  refresh,
}: Shared): Pick<IdentityFiles, 'keep' | 'decide' | 'retire'> {
  const locked = <Result>(task: () => Promise<Result>): Promise<Result> =>
    withLock(join(folder, 'ids.tsv.lock'), async () => {
      await ids.refreshLocked()
      await decisions.refreshLocked()
      return task()
    })
  return {
    keep: async (rows, version) => {
      if (rows.length === 0) return (await refresh()).version === version
      return locked(async () => {
        if (known().version !== version) return false
        await ids.append(rows)
        take({ table: append(known().table, rows) })
        return true
      })
    },
    decide: make =>
      locked(async () => {
        const made = make(known())
        await decisions.append(made)
        take({ identities: identities([...known().identities.decisions, ...made]) })
        return made
      }),
    retire: (gone, at) =>
      locked(async () => {
        const buried = [...gone].map(id => ({ id, type: typeOfId(id, known()) ?? neverGiven(id) }))
        await ids.replace(retire(known().table, buried, at).rows)
        await decisions.replace(known().identities.decisions.map(decision => silenced(decision, gone)))
        await refresh()
      }),
  }
}

/** A reason may say who it was. */
function silenced(decision: Decision, gone: ReadonlySet<string>): Decision {
  return gone.has(decision.id) || gone.has(decision.other) ? { ...decision, because: '' } : decision
}

function neverGiven(id: string): never {
  throw new Error(`${id} was never given out`)
}
