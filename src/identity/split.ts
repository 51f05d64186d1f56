import { freshId } from './align.ts'
import type { Random } from './base32.ts'
import { holderOf } from './id-table.ts'
import { type Decision, publishedId } from './identities.ts'
import type { Known } from './identity-files.ts'
import { ProblemError } from '../problem.ts'
import { assertLiving, decidable, refused } from './refusal.ts'
import { nextNumber, type Ruling } from './ruling.ts'
import { announcementsOf, tellingsOf } from './tellings.ts'

interface Request {
  readonly person: string
  readonly announcement: string
  readonly ruling: Ruling
}

/**
 * The decision that a person is somebody else in one announcement, who gets a new id there. Memberships of which other
 * announcements tell as well get new ids too; those that only this one tells of keep theirs.
 * @throws ProblemError not-found, gone or identity-conflict
 */
export function split(
  { person, announcement, ruling }: Request,
  known: Known,
  random: Random,
): readonly Decision[] {
  const base = baseToSplit(person, announcement, known)
  const claimed = new Set<string>()
  const row = (type: Decision['type'], id: string): Decision => {
    const other = freshId({ ...known, random }, claimed)
    claimed.add(other)
    return { number: nextNumber(known.identities), action: 'split', type, id, announcement, other, ...ruling }
  }
  return [
    row('person', base),
    ...sharedMemberships(person, announcement, known).map(id => row('membership', id)),
  ]
}

function baseToSplit(person: string, announcement: string, known: Known): string {
  if (decidable(person, known) !== 'person') throw refused(`${person} is a membership: a person is split`)
  assertLiving(person, known)
  const tellings = tellingsOf(person, known)
  const here = tellings.filter(row => row.announcement === announcement)
  const bases = new Set(here.map(({ id }) => known.identities.baseOf(id, announcement)))
  const [base, ...others] = bases
  if (base === undefined) {
    const remedy = `It is told of by ${[...announcementsOf(person, known)].join(', ')}.`
    throw new ProblemError('not-found', `${announcement} does not tell of ${person}`, { remedy })
  }
  if (announcementsOf(person, known).size === 1 && others.length === 0) {
    throw refused(`${announcement} alone tells of ${person}: there is nobody else to tell it from`)
  }
  const merged = known.identities.standing.find(({ action, id }) => action === 'merge' && bases.has(id))
  const alone = !tellings.some(
    row => row.announcement !== announcement && bases.has(known.identities.baseOf(row.id, row.announcement)),
  )
  if (merged && (alone || others.length > 0)) {
    throw refused(
      `decision ${merged.number} made ${merged.id} and ${merged.other} one`,
      `Undo it: personalia identity undo ${merged.number}`,
    )
  }
  return base
}

/** Memberships of the person in the announcement, under any key it ever had there, of which others tell too. */
function sharedMemberships(person: string, announcement: string, known: Known): readonly string[] {
  const { table, identities } = known
  const own = (table.byAnnouncement.get(announcement) ?? []).filter(
    row => row.type === 'membership' && publishedId(identities, holderOf(row), announcement) === person,
  )
  const isShared = (id: string): boolean =>
    [...announcementsOf(publishedId(identities, id, announcement), known)].some(each => each !== announcement)
  return [
    ...new Set(own.filter(({ id }) => isShared(id)).map(({ id }) => identities.baseOf(id, announcement))),
  ]
}
