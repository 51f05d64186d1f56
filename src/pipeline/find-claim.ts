import { relative } from 'node:path'
import { filesIn } from '../announcement/files.ts'
import { parseAnnouncement, readSource } from '../announcement/read.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import { ProblemError } from '../problem.ts'
import { latest, type Decision } from '../review/decision.ts'
import { hashText, identify, type Identified } from '../review/key.ts'
import { failure } from './failure.ts'
import type { IngestContext } from './ingest-all.ts'

/** One statement, or what was decided on one that is gone. */
export interface Claim {
  readonly key: string
  readonly path: string
  /** Path below the announcements folder. */
  readonly file: string
  readonly announcement: Announcement
  /** As the extractor tells it, before any decision; absent where only a decision is left. */
  readonly found?: Identified
  readonly extraction: Extraction
  /** All on the announcement, oldest first. */
  readonly decisions: readonly Decision[]
  /** The last one on this key. */
  readonly decision?: Decision
}

type Search = Pick<IngestContext, 'folder' | 'read' | 'steps' | 'log'>

const keyForm = /^[0-9a-f]{1,8}(?:-[0-9a-f]{0,8})?$/u

/**
 * The statement whose key begins with `prefix`.
 * @throws ProblemError usage for what is no key or fits several, not-found for what fits none
 */
export async function findClaim(prefix: string, context: Search): Promise<Claim> {
  if (!keyForm.test(prefix)) {
    throw new ProblemError('usage', `review: "${prefix}" is no key`, {
      remedy:
        'Keys look like 3f9a12c4-77b0e1d2, or the beginning of one; `personalia review list` shows them.',
    })
  }
  const claims: Claim[] = []
  for (const path of await filesIn(context.folder)) claims.push(...(await claimsIn(path, prefix, context)))
  const [claim, ...others] = claims
  if (!claim) {
    throw new ProblemError('not-found', `no statement has a key that begins with ${prefix}`, {
      remedy: '`personalia review list --all` shows the keys.',
    })
  }
  if (others.length > 0) {
    const keys = claims.slice(0, 12).map(({ key }) => key)
    throw new ProblemError('usage', `review: ${claims.length} keys begin with ${prefix}`, {
      remedy: `Give more of the key: ${keys.join(', ')}${claims.length > keys.length ? ' …' : ''}`,
    })
  }
  return claim
}

async function claimsIn(path: string, prefix: string, context: Search): Promise<readonly Claim[]> {
  const { steps, folder } = context
  const announcement = await readIfSound(path, context)
  if (!announcement) return []
  const decisions = await steps.decisions.of(announcement.id)
  const decided = new Map(latest(decisions).map(decision => [decision.key, decision]))
  const inText = hashText(announcement.text).slice(0, 8).startsWith(prefix.slice(0, 8))
  const keys = [...decided.keys()].filter(key => key.startsWith(prefix))
  if (!inText && keys.length === 0) return []
  const extraction = await steps.extract(announcement)
  const identified = new Map(identify(extraction, announcement.text).map(each => [each.key, each]))
  const all = new Set([...[...identified.keys()].filter(key => key.startsWith(prefix)), ...keys])
  return [...all].map(key => {
    const [found, decision] = [identified.get(key), decided.get(key)]
    return {
      key,
      path,
      file: relative(folder, path),
      announcement,
      extraction,
      decisions,
      ...(found ? { found } : {}),
      ...(decision ? { decision } : {}),
    }
  })
}

/** A file at fault has no statements; `ingest` says what is wrong with it. */
async function readIfSound(path: string, { read, log }: Search): Promise<Announcement | undefined> {
  try {
    return parseAnnouncement(await readSource(path), read)
  } catch (error) {
    const { slug } = failure(error, log)
    log.debug({ problem: slug }, 'passed over while a key was looked for')
    return undefined
  }
}
