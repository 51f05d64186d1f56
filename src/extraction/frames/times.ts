import { parsePartialDate } from '../../model/partial-date.ts'
import type { Scene } from '../discourse/scene.ts'
import type { DateMention } from '../dates/mention.ts'
import { type DateContext, resolveDate, type ResolvedDate } from '../dates/resolve-date.ts'
import type { Clause } from '../syntax/clauses.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Dated, Draft } from './draft.ts'

/** What the time expressions of a clause say. */
export interface Times {
  /** A begin: "seit", "ab", "zum", the first end of a range, "seit zwölf Jahren". */
  readonly begin?: Dated
  /** An end: "bis", the second end of a range. */
  readonly end?: Dated
  /** A point without direction ("im Mai", "2009", "am 3. Juni"): begin, end or event, as the verb decides. */
  readonly point?: Dated
  /** "nach einem Jahr", "zwei Monate später": counted from the date told before. */
  readonly later?: Dated
  readonly order?: Draft['order']
  /** "nach 27 Jahren", "neun Jahre lang": years of service. */
  readonly span?: { readonly years: number; readonly item: ItemOf<'date'> }
  /** "mit sofortiger Wirkung", "nun", "jetzt". */
  readonly now?: ItemOf<'date'>
}

const beginWords = new Set(['seit', 'ab', 'zum'])

/** Reads the dates of a clause; those of other things (a law introduced then, a conference of that year) are left out. */
export function timesOf(
  scene: Scene,
  clause: Clause,
  tense: DateContext['tense'],
  used: ReadonlySet<number> = new Set(),
): Times {
  const times: { -readonly [Key in keyof Times]: Times[Key] } = {}
  for (const [index, item] of clause.items.entries()) {
    if (item.kind !== 'date' || used.has(item.start) || isForeign(clause.items, index, item.date)) continue
    readDate(scene, item, tense, times)
  }
  return times
}

function readDate(
  scene: Scene,
  item: ItemOf<'date'>,
  tense: DateContext['tense'],
  times: { -readonly [Key in keyof Times]: Times[Key] },
): void {
  const { date } = item
  if (isNow(date)) times.now ??= item
  if (date.kind === 'order') {
    times.order ??= { relation: String(date.relation), range: span(item), verbatim: date.text }
    return
  }
  if (date.kind === 'duration' && (date.relation === 'after' || date.relation === 'long')) {
    if (date.amount !== undefined && date.unit === 'year') times.span ??= { years: date.amount, item }
    if (date.relation === 'long') return
  }
  const resolved = resolveAt(scene, date, tense) ?? resolveByNext(scene, item, tense)
  if (!resolved) return
  place(times, date, item, resolved)
}

const isNow = (date: DateMention): boolean => date.kind === 'immediate' || date.relation === 'now'

function place(
  times: { -readonly [Key in keyof Times]: Times[Key] },
  date: DateMention,
  item: ItemOf<'date'>,
  resolved: ResolvedDate,
): void {
  const dated = datedOf(item, resolved)
  if (date.kind === 'range') {
    times.begin ??= dated
    if (resolved.to) times.end ??= { ...dated, date: resolved.to }
  } else if (date.preposition === 'bis') times.end ??= dated
  else if (beginWords.has(date.preposition ?? '') || date.relation === 'since') times.begin ??= dated
  else if (date.relation === 'after' || date.relation === 'later') times.later ??= dated
  else times.point ??= dated
}

function datedOf(item: ItemOf<'date'>, resolved: ResolvedDate): Dated {
  return {
    date: resolved.date,
    basis: resolved.basis,
    verbatim: item.date.text,
    range: span(item),
    ...(resolved.why === undefined ? {} : { why: resolved.why }),
  }
}

const span = ({ start, end }: ItemOf<'date'>): { start: number; end: number } => ({ start, end })

/** "jetzt", "ab sofort": the month of publication, since the day of the change is not told. */
export function nowOf(scene: Scene, { now }: Times): Dated | undefined {
  const { earliest, latest } = scene.published
  if (!now || earliest === undefined || latest === undefined || earliest.slice(0, 7) !== latest.slice(0, 7))
    return undefined
  const date = parsePartialDate(earliest.slice(0, 7))
  return (
    date && {
      date,
      basis: 'inferred',
      verbatim: now.date.text,
      range: span(now),
      why: 'the month of publication',
    }
  )
}

/** A day without a year lies near publication, where that is known, whatever year was told before. */
function isPlacedByPublication({ published }: Scene, date: DateMention): boolean {
  return date.kind === 'calendar' && published.earliest !== undefined && published.latest !== undefined
}

/** Resolves a date against publication and the date told before. */
export function resolveAt(
  scene: Scene,
  date: DateMention,
  tense: DateContext['tense'],
): ResolvedDate | undefined {
  const { earliest, latest } = scene.published
  return resolveDate(date, {
    ...(earliest === undefined && latest === undefined
      ? {}
      : {
          published: {
            ...(earliest === undefined ? {} : { earliest }),
            ...(latest === undefined ? {} : { latest }),
          },
        }),
    ...(scene.anchor === undefined || isPlacedByPublication(scene, date) ? {} : { anchor: scene.anchor }),
    ...(tense === undefined ? {} : { tense }),
  })
}

/** Where nothing before tells the year, the next date that has one does ("seit dem 1. Januar … Im Dezember 2019 …"). */
function resolveByNext(
  scene: Scene,
  item: ItemOf<'date'>,
  tense: DateContext['tense'],
): ResolvedDate | undefined {
  const next = scene.dates.find(({ start, from }) => start >= item.end && from?.year !== undefined)
  const anchor = next && resolveDate(next, {})?.date
  return anchor && resolveDate(item.date, { anchor, ...(tense === undefined ? {} : { tense }) })
}

/** The date belongs to a noun: "das zum 1. Januar eingeführte Gesetz", "die Konferenz aus dem Jahr 2019". */
function isForeign(items: readonly Item[], index: number, date: DateMention): boolean {
  if (date.kind === 'none' || date.preposition === 'aus') return true
  const next = items[index + 1]
  const participle =
    next?.kind === 'word' &&
    !next.token.capital &&
    /(?:te[nrsm]?|ene[nrsm]?|ende[nrsm]?|ige[nrsm]?)$/u.test(next.norm)
  const noun = items[index + 2]
  return (
    participle &&
    noun?.kind === 'word' &&
    noun.token.capital &&
    /^(?:der|die|das|dem|den|des)$/u.test(normAt(items, index - 1))
  )
}

/** The begin of a change told in the present without a date of its own: the day announced before. */
export function announcedBegin(scene: Scene, tense: DateContext['tense']): Dated | undefined {
  const { changeover } = scene
  if (!changeover || tense === 'past') return undefined
  return { ...changeover, basis: 'inferred', why: 'the day that is announced for the change' }
}

/** The date that a begin verb begins with. */
export function beginOf(times: Times): Dated | undefined {
  return times.begin ?? times.point ?? times.later
}

/** A begin inside a role phrase ("seit 2010 Leiter", "Leiter seit 2010"). */
export function datedItem(
  scene: Scene,
  items: readonly Item[],
  office: { readonly from: number; readonly to: number },
): Dated | undefined {
  for (const item of [items[office.from - 1], items[office.to]]) {
    if (item?.kind !== 'date' || item.date.preposition !== 'seit') continue
    const resolved = resolveAt(scene, item.date, 'present')
    if (resolved) return datedOf(item, resolved)
  }
  return undefined
}

/** "2009 wechselte sie … und übernahm dort …": a date before "und" holds for both. */
export function continuedTimes(own: Times, before: Times): Times {
  if (own.begin ?? own.point ?? own.end ?? own.order) return own
  const { begin, point } = before
  return { ...own, ...(begin ? { begin } : {}), ...(point ? { point } : {}) }
}

/** "Anna Beispiel (2001–2009)", "Anna Beispiel (seit 2010)": the years behind a name. */
export function bracketTimes(
  scene: Scene,
  items: readonly Item[],
  person: number,
): { begin?: Dated; end?: Dated } {
  const item = items[person + 2]
  if (normAt(items, person + 1) !== '(' || item?.kind !== 'date') return {}
  const resolved = resolveAt(scene, item.date, 'past')
  if (!resolved || (item.date.kind !== 'range' && item.date.preposition !== 'seit')) return {}
  const begin = datedOf(item, resolved)
  return { begin, ...(resolved.to ? { end: { ...begin, date: resolved.to } } : {}) }
}

/** Starts of the dates that belong to role phrases ("A, seit 1994 Professorin, …") and not to the verb. */
export function datesOfPhrases(
  items: readonly Item[],
  offices: Iterable<{ readonly from: number; readonly to: number }>,
): ReadonlySet<number> {
  const used = new Set<number>()
  for (const office of offices) {
    for (const item of [items[office.from - 1], items[office.to]]) {
      if (item?.kind === 'date' && item.date.preposition === 'seit') used.add(item.start)
    }
  }
  return used
}
