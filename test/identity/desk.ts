import { idTable, type IdTable } from '../../src/identity/id-table.ts'
import { type Decision, identities } from '../../src/identity/identities.ts'
import type { Told } from '../../src/identity/ids.ts'
import { merge } from '../../src/identity/merge.ts'
import { split } from '../../src/identity/split.ts'
import { undo } from '../../src/identity/undo.ts'
import type { SuccessionStatement } from '../../src/model/statement.ts'
import { counting, membership, person, takeIn, told } from './support.ts'

const ruling = { because: 'seen', reviewer: 'Eva', time: '2030-01-01T00:00:00Z' }
export const office = 'stadt-x/bauamt leitung'
export const leads = (name: string, ...offices: readonly string[]) =>
  told(
    [person('p1', name)],
    offices.map((each, index) => membership(`m${index + 1}`, 'p1', each)),
  )

const succession: SuccessionStatement = {
  ...membership('s1', '', ''),
  type: 'succession',
  key: 's1',
  predecessor: 'p1',
  successor: 'p2',
}

export const texts = {
  // The same person under two names, in one office at one time.
  a: leads('Ada Wenzel', `${office} 2020`, 'stadt-y beratung 2011'),
  b: leads('Ada Ott', `${office} 2020`, 'stadt-y archiv 2009'),
  // Continues a.
  c: leads('Ada Wenzel', `${office} 2020`),
  // A namesake.
  d: leads('Ada Wenzel', 'stadt-z leitung 2020'),
  e: told(
    [person('p1', 'Bo Thiessen'), person('p2', 'Carl Nohl')],
    [
      membership('m1', 'p1', 'stadt-w leitung 2010 2015'),
      membership('m2', 'p2', 'stadt-w leitung 2015'),
      succession,
    ],
  ),
}
export type Text = keyof typeof texts

/** The id table over all texts, and decisions taken one after the other. */
export function newDesk() {
  const random = counting()
  const names = Object.keys(texts) as Text[]
  const table = names.reduce<IdTable>(
    (grown, name) => takeIn(grown, name, texts[name], { random }).table,
    idTable(),
  )
  let known = { table, identities: identities([]), version: 0 }
  const take = (decisions: readonly Decision[]) => {
    known = { ...known, identities: identities([...known.identities.decisions, ...decisions]) }
    return decisions
  }
  return {
    known: () => known,
    merge: (one: string, other: string) => take(merge(one, other, ruling, known)),
    split: (who: string, announcement: string) =>
      take(split({ person: who, announcement, ruling }, known, random)),
    undo: (number: number) => take(undo(number, ruling, known, random)),
    /** Another announcement, or one that says something else. */
    takeIn: (name: string, what: Told) => {
      const taken = takeIn(known.table, name, what, { identities: known.identities, random })
      known = { ...known, table: taken.table }
      return taken.ids
    },
    /** What an announcement is published with now. */
    ids: (name: Text) => takeIn(known.table, name, texts[name], { identities: known.identities }).ids,
    person: (name: Text, key = 'p1') =>
      takeIn(known.table, name, texts[name], { identities: known.identities }).ids.person.get(key) ?? '',
    membership: (name: Text, key = 'm1') =>
      takeIn(known.table, name, texts[name], { identities: known.identities }).ids.membership.get(key) ?? '',
  }
}

export type Desk = ReturnType<typeof newDesk>

export const all = (desk: Desk) => (Object.keys(texts) as Text[]).map(name => desk.ids(name))
