import { agreement, relate } from './bounds.ts'
import { holderOf, type IdRow, isCurrent, officeOf } from './id-table.ts'
import { type Decision, publishedId } from './identities.ts'
import type { Known } from './identity-files.ts'
import { boundsIn } from './recognize.ts'
import { assertLiving, decidable, refused } from './refusal.ts'
import { nextNumber, type Ruling } from './ruling.ts'
import { announcementsOf, officesOf, tellingsOf } from './tellings.ts'

/**
 * The decision that `retired` is `surviving`. Memberships of two persons that become one follow where they are one office
 * at one time.
 * @throws ProblemError not-found, gone or identity-conflict
 */
export function merge(retired: string, surviving: string, ruling: Ruling, known: Known): readonly Decision[] {
  const type = decidable(retired, known)
  assertMergeable(retired, surviving, known)
  if (type === 'membership') assertOneOffice(retired, surviving, known)
  else assertDifferentHolders(retired, surviving, known)
  const row = (of: Decision['type'], id: string, other: string): Decision => ({
    number: nextNumber(known.identities),
    action: 'merge',
    type: of,
    id,
    announcement: '',
    other,
    ...ruling,
  })
  const first = row(type, retired, surviving)
  if (type === 'membership') return [first]
  return [first, ...coinciding(retired, surviving, known).map(([id, other]) => row('membership', id, other))]
}

function assertMergeable(retired: string, surviving: string, known: Known): void {
  const [type, otherType] = [decidable(retired, known), decidable(surviving, known)]
  const { survivorOf, standing } = known.identities
  if (retired === surviving) throw refused(`${retired} cannot be merged with itself`)
  if (type !== otherType) throw refused(`a ${type} cannot be merged with a ${otherType}`)
  if (survivorOf(surviving) === retired) {
    throw refused(`${surviving} is merged into ${retired} already: both ways would be a circle`)
  }
  assertLiving(retired, known)
  assertLiving(surviving, known)
  const split = standing.find(
    ({ action, id, other }) =>
      action === 'split' && [id, other].every(each => [retired, surviving].includes(survivorOf(each))),
  )
  if (split) {
    throw refused(
      `decision ${split.number} says that ${retired} and ${surviving} are two`,
      `Undo it: personalia identity undo ${split.number}`,
    )
  }
}

/** Nobody is the predecessor of oneself. */
function assertDifferentHolders(one: string, other: string, known: Known): void {
  const { table } = known
  for (const announcement of announcementsOf(one, known)) {
    for (const row of table.byAnnouncement.get(announcement) ?? []) {
      if (row.type !== 'event' || !isCurrent(row, table)) continue
      const [kind, ...parties] = row.key.split(' ')
      const persons = parties.map(id => publishedId(known.identities, id, announcement))
      if (kind === 'succession' && persons.includes(one) && persons.includes(other)) {
        throw refused(`${announcement} tells of one as the successor of the other: nobody precedes oneself`)
      }
    }
  }
}

/** Two accounts of one membership are about one person in one office, and not in one announcement. */
function assertOneOffice(one: string, other: string, known: Known): void {
  const rows = [one, other].map(id => tellingsOf(id, known))
  const [a = [], b = []] = rows
  const holders = new Set(
    rows.flat().map(row => publishedId(known.identities, holderOf(row), row.announcement)),
  )
  if (holders.size > 1)
    throw refused(`${one} and ${other} are memberships of two persons`, 'Merge the persons first.')
  if (!a.some(row => b.some(same => isOneOffice(row, same, known)))) {
    throw refused(`${one} and ${other} are not the same role in the same organization`)
  }
  if (a.some(row => b.some(same => row.announcement === same.announcement))) {
    throw refused(`one announcement tells of both ${one} and ${other}`)
  }
}

/** Pairs of memberships, retired and surviving, that are one office at one time; the best matches first. */
function coinciding(
  retired: string,
  surviving: string,
  known: Known,
): readonly (readonly [string, string])[] {
  const current = (person: string): readonly IdRow[] =>
    officesOf(person, known).filter(row => isCurrent(row, known.table))
  const idOf = (row: IdRow): string => publishedId(known.identities, row.id, row.announcement)
  const pairs = current(retired)
    .flatMap(row => current(surviving).map(same => ({ row, same })))
    .filter(
      ({ row, same }) => isOneOffice(row, same, known) && relate(boundsIn(row), boundsIn(same)) === 'one',
    )
    .map(({ row, same }) => ({
      id: idOf(row),
      other: idOf(same),
      fit: agreement(boundsIn(row), boundsIn(same)),
    }))
    .filter(({ id, other }) => id !== other && !toldTogether(id, other, known))
    .sort((a, b) => b.fit - a.fit)
  const merged: (readonly [string, string])[] = []
  for (const { id, other } of pairs) {
    if (!merged.flat().some(each => each === id || each === other)) merged.push([id, other])
  }
  return merged
}

function isOneOffice(one: IdRow, other: IdRow, { table: { officeName } }: Known): boolean {
  return officeName(officeOf(one)) === officeName(officeOf(other))
}

function toldTogether(one: string, other: string, known: Known): boolean {
  const announcements = announcementsOf(one, known)
  return [...announcementsOf(other, known)].some(each => announcements.has(each))
}
