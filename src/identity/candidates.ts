import type { Known } from './identity-files.ts'
import { weigh, type Evidence } from './evidence.ts'
import { type Profile, profiles } from './profile.ts'

/** Two ids that may be one person. Nothing is decided by it. */
export interface Candidate {
  readonly ids: readonly [string, string]
  readonly names: readonly [string, string]
  /** 0 to 1: how much speaks for it, not how probable it is. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Pairs of persons with something in common, those with the most first. */
export function candidates(known: Known): readonly Candidate[] {
  const apart = new Set(
    known.identities.standing
      .filter(({ action, type }) => action === 'split' && type === 'person')
      .map(({ id, other }) => pairKey(known.identities.survivorOf(id), known.identities.survivorOf(other))),
  )
  return [...pairs(profiles(known)).values()]
    .filter(([a, b]) => !apart.has(pairKey(a.id, b.id)) && !isToldTogether(a, b))
    .map(([a, b]): Candidate => {
      const evidence = weigh(a, b)
      return { ids: [a.id, b.id], names: [nameOf(a), nameOf(b)], score: scoreOf(evidence), evidence }
    })
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1))
}

/** Pairs that share a key: nobody is compared with everybody. */
function pairs(all: readonly Profile[]): ReadonlyMap<string, readonly [Profile, Profile]> {
  const blocks = new Map<string, Profile[]>()
  for (const profile of all) {
    for (const key of keysOf(profile)) {
      const block = blocks.get(key)
      if (block) block.push(profile)
      else blocks.set(key, [profile])
    }
  }
  const found = new Map<string, readonly [Profile, Profile]>()
  for (const block of blocks.values()) {
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        found.set(pairKey(a.id, b.id), a.id < b.id ? [a, b] : [b, a])
      }
    })
  }
  return found
}

/** The whole name; a first name with each part of a last name; first or last names in one office or municipality. */
function keysOf({ folded, stations }: Profile): ReadonlySet<string> {
  return new Set(
    [...folded].flatMap(name => {
      const words = name.split(' ')
      const [given = '', family = ''] = [words[0], words.at(-1)]
      const parts = family.split('-')
      return [
        `name ${name}`,
        ...parts.map(part => `names ${given} ${part}`),
        ...stations.flatMap(({ office, root }) => [
          `office ${office} ${given}`,
          ...parts.map(part => `office ${office} ${part}`),
          `root ${root} ${given}`,
        ]),
      ]
    }),
  )
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** An announcement that tells of two persons means two. */
function isToldTogether(a: Profile, b: Profile): boolean {
  return [...a.announcements].some(each => b.announcements.has(each))
}

function nameOf({ names }: Profile): string {
  return [...names].sort((a, b) => b.length - a.length)[0] ?? ''
}

/** Each piece of evidence takes its share of the doubt that is left. */
function scoreOf(evidence: readonly Evidence[]): number {
  const doubt = evidence.reduce((left, { weight }) => left * (1 - weight), 1)
  return Math.round((1 - doubt) * 100) / 100
}
