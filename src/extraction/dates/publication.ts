import type { Announcement } from '../../model/announcement.ts'
import type { Publication } from '../../model/extraction.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Scene } from '../discourse/scene.ts'
import type { ReadDocument } from '../read-document.ts'
import { normAt } from '../syntax/items.ts'
import type { DateMention } from './mention.ts'
import { resolveDate } from './resolve-date.ts'

/** Publication as stated, else unknown but not before the latest year or month that the text tells as past. */
export function estimatePublication(announcement: Announcement): Publication {
  const { published } = announcement
  if (!published) return { basis: 'inferred', evidence: [] }
  return { earliest: published.earliest, latest: published.latest, basis: 'stated', evidence: [] }
}

/**
 * Without a dateline: not before the last begin or event that the text tells as happened, and not after the first
 * change it tells as still to come ("Mitte Februar der anstehende Umzug").
 */
export function settlePublication(scene: Scene, document: ReadDocument): Publication {
  if (scene.published.basis === 'stated') return scene.published
  const happened = [
    ...scene.drafts
      .filter(({ phase }) => phase !== 'planned' && phase !== 'proposed')
      .map(({ begin }) => begin),
    ...scene.events.map(({ date }) => date),
  ]
    .filter(dated => dated !== undefined)
    .toSorted((a, b) => (a.date.earliest < b.date.earliest ? 1 : -1))
  const last = happened[0]
  if (!last) return scene.published
  const upcoming = firstUpcoming(scene, document, last.date.earliest)
  return {
    earliest: last.date.earliest,
    ...(upcoming === undefined ? {} : { latest: upcoming.day }),
    basis: 'inferred',
    evidence: [last.range, ...(upcoming === undefined ? [] : [upcoming.range])],
  }
}

function firstUpcoming(
  scene: Scene,
  document: ReadDocument,
  after: Day,
): { day: Day; range: DateMention } | undefined {
  const found = document.sentences.flatMap(({ items }) => {
    const upcoming = items.some((_, index) =>
      scene.lexicon.upcoming.has(normAt(items, index).replace(/e[nrsm]?$/u, '')),
    )
    if (!upcoming) return []
    return items.flatMap(item =>
      item.kind === 'date' && item.date.kind === 'calendar' ? dayOf(item.date, after) : [],
    )
  })
  return found.filter(({ day }) => day >= after).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
}

function dayOf(date: DateMention, after: Day): readonly { day: Day; range: DateMention }[] {
  const resolved = resolveDate(date, { published: { earliest: after, latest: after }, tense: 'future' })
  return resolved ? [{ day: resolved.date.latest, range: date }] : []
}
