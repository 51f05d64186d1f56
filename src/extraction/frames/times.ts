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

/** Reads the dates of a clause; those of other things (a law introduced then, a conference of that year) are left out. */
export function timesOf(
  scene: Scene,
  clause: Clause,
  tense: DateContext['tense'],
  used: ReadonlySet<number> = new Set(),
): Times {
  let times: Times = {}
  for (const [index, item] of clause.items.entries()) {
    if (item.kind !== 'date' || used.has(item.start) || isForeign(clause.items, index, item, scene)) continue
    // Of two dates that say the same thing the first one counts.
    times = { ...sinceEvent(clause.items, index, readDate(scene, item, tense)), ...times }
  }
  return times
}

/** "seit der Gründung im Jahr 2012": the time of what it has been so since. */
function sinceEvent(items: readonly Item[], index: number, times: Times): Times {
  const { point, ...others } = times
  const noun = items[index - 1]
  const isSince = noun?.kind === 'word' && noun.token.capital && normAt(items, index - 3) === 'seit'
  return point && isSince ? { ...others, begin: point } : times
}

function readDate(scene: Scene, item: ItemOf<'date'>, tense: DateContext['tense']): Times {
  const { date } = item
  return {
    ...(isNow(date) ? { now: item } : {}),
    ...(isService(date) && !isWholeService(date, scene) ? spanOfService(item) : {}),
    ...(date.kind === 'order' ? orderOf(item) : resolvedTimes(scene, item, tense)),
  }
}

function spanOfService(item: ItemOf<'date'>): Times {
  const { amount, unit } = item.date
  return amount !== undefined && unit === 'year' ? { span: { years: amount, item } } : {}
}

function orderOf(item: ItemOf<'date'>): Times {
  return { order: { relation: String(item.date.relation), range: span(item), verbatim: item.date.text } }
}

function resolvedTimes(scene: Scene, item: ItemOf<'date'>, tense: DateContext['tense']): Times {
  const { date } = item
  if (date.kind === 'duration' && date.relation === 'long') return {}
  const resolved = resolveAt(scene, date, tense) ?? resolveByNext(scene, item, tense)
  if (!resolved) return {}
  const dated = datedOf(item, resolved)
  const to = date.kind === 'range' ? resolved.to : undefined
  return { [slotOf(date)]: dated, ...(to ? { end: { ...dated, date: to } } : {}) }
}

const isNow = (date: DateMention): boolean => date.kind === 'immediate' || date.relation === 'now'

/** "nach 27 Jahren", "neun Jahre lang". */
const isService = ({ kind, relation }: DateMention): boolean =>
  kind === 'duration' && (relation === 'after' || relation === 'long')

/** "nach 24 Dienstjahren": in whatever offices. */
const isWholeService = ({ text }: DateMention, { lexicon }: Scene): boolean =>
  lexicon.cues.wholeService.has(text.split(/\s+/u).at(-1)?.toLowerCase() ?? '')

const beginWords = new Set(['seit', 'ab', 'zum'])

/** What a date is to the clause, by its preposition and relation. */
function slotOf({ kind, preposition, relation }: DateMention): 'begin' | 'end' | 'later' | 'point' {
  if (kind === 'range') return 'begin'
  if (preposition === 'bis') return 'end'
  if (beginWords.has(preposition ?? '') || relation === 'since') return 'begin'
  return relation === 'after' || relation === 'later' ? 'later' : 'point'
}

/** A resolved date with the words that say it. */
export function datedOf(item: ItemOf<'date'>, resolved: ResolvedDate): Dated {
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
  if (!now || earliest === undefined || earliest.slice(0, 7) !== latest?.slice(0, 7)) return undefined
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
function isPlacedByPublication({ published }: Scene, { kind, shift }: DateMention): boolean {
  const recurring = kind === 'calendar' || (kind === 'relative' && shift === undefined)
  return recurring && published.earliest !== undefined && published.latest !== undefined
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
function isForeign(
  items: readonly Item[],
  index: number,
  { date }: ItemOf<'date'>,
  { lexicon: { cues } }: Scene,
): boolean {
  if (date.kind === 'none' || date.preposition === 'aus') return true
  const next = items[index + 1]
  const participle =
    next?.kind === 'word' &&
    !next.token.capital &&
    /(?:te[nrsm]?|ene[nrsm]?|ende[nrsm]?|ige[nrsm]?)$/u.test(next.norm)
  const noun = items[index + 2]
  return (
    participle && noun?.kind === 'word' && noun.token.capital && cues.article.has(normAt(items, index - 1))
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

/** "2011 wechselte sie zum Amt, wo sie das Dezernat leitete": since then. */
export function timesThere(own: Times, before: Times): Times {
  const known = continuedTimes(own, before)
  const begin = known.begin ?? (own.point ? undefined : before.point)
  return own.order || own.end || !begin ? known : { ...known, begin }
}

/** "2009 wechselte sie … und übernahm dort …": a date before "und" holds for both. */
export function continuedTimes(own: Times, before: Times): Times {
  if (own.begin ?? own.point ?? own.end ?? own.order) return own
  const { begin, point } = before
  return { ...own, ...(begin ? { begin } : {}), ...(point ? { point } : {}) }
}
