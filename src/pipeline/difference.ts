import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { idPath } from '../rdf/iris.ts'
import { org, pas } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Prospect, Store } from '../store/store.ts'

/** What becomes of an entity of the register; ended: a membership that was open until now. */
export const effects = ['added', 'changed', 'ended', 'removed'] as const
export type Effect = (typeof effects)[number]

/** One line of the difference that a run makes. Names nobody. */
export interface Item {
  readonly effect: Effect
  /** First step of its address below /id/: person, post, membership, org … */
  readonly kind: string
  readonly iri: string
  /** Of a membership: path of the organization, then the role. */
  readonly office?: string
}

export type Difference = readonly Item[]

/** What the register will say otherwise, announcements apart: a difference is of announcements anyhow. The store must still be as it was before. */
export async function differenceOf(
  { changes, register }: Prospect,
  store: Pick<Store, 'describe'>,
  baseIri: string,
): Promise<Difference> {
  const after = dataset([...register])
  const items: Item[] = []
  for (const { kind: change, subject } of changes) {
    const kind = kindOf(subject, baseIri)
    if (!told.has(kind)) continue
    const item = { effect: effectOf[change], kind, iri: subject }
    if (kind !== 'membership') items.push(item)
    else {
      const before = change === 'created' ? dataset() : await store.describe(namedNode(subject))
      items.push(membershipItem(item, { before, after }, baseIri))
    }
  }
  return items
}

interface Sides {
  readonly before: DatasetCore
  readonly after: DatasetCore
}

function membershipItem(item: Item, { before, after }: Sides, baseIri: string): Item {
  const node = namedNode(item.iri)
  const office = officeOf(node, item.effect === 'removed' ? before : after, baseIri)
  const isEnded = item.effect === 'changed' && !isOver(node, before) && isOver(node, after)
  return { ...item, ...(isEnded && { effect: 'ended' }), ...(office !== undefined && { office }) }
}

const effectOf = { created: 'added', updated: 'changed', removed: 'removed' } as const

/** The first step of an address below /id/. */
export function kindOf(iri: string, baseIri: string): string {
  return idPath(iri, baseIri).split('/', 1)[0] ?? ''
}

function officeOf(membership: NamedNode, data: DatasetCore, baseIri: string): string | undefined {
  const [organization] = data.match(membership, org.organization)
  const [role] = data.match(membership, org.role)
  if (!organization || !role) return undefined
  const path = organization.object.value.replace(`${baseIri}id/org/`, '')
  return `${path} ${role.object.value.replace(/^.*\//u, '')}`
}

function isOver(membership: NamedNode, data: DatasetCore): boolean {
  if (data.match(membership, pas.status, pas.ended).size > 0) return true
  return [...data.match(membership, org.memberDuring)].some(
    ({ object }: Quad) => data.match(object, pas.endLatest).size > 0,
  )
}

/** What two changes of one entity, one after the other, come to; undefined where nothing is left of them. */
const sums: Readonly<Record<Effect, Readonly<Record<Effect, Effect | undefined>>>> = {
  added: { added: 'added', changed: 'added', ended: 'added', removed: undefined },
  changed: { added: 'changed', changed: 'changed', ended: 'ended', removed: 'removed' },
  ended: { added: 'changed', changed: 'ended', ended: 'ended', removed: 'removed' },
  removed: { added: 'changed', changed: 'changed', ended: 'ended', removed: 'removed' },
}

/** The difference that a whole run makes: each entity once, in the order in which they first changed. */
export function sumOf(items: Difference): Difference {
  const sum = new Map<string, Item>()
  for (const item of items) {
    const before = sum.get(item.iri)
    const effect = before ? sums[before.effect][item.effect] : item.effect
    if (effect === undefined) sum.delete(item.iri)
    else sum.set(item.iri, { ...before, ...item, effect })
  }
  return [...sum.values()]
}

/** "persons +2 -1, memberships +3 ~1"; '' for no difference. */
export function countsText(items: Difference): string {
  const signs: readonly (readonly [Effect, string])[] = [
    ['added', '+'],
    ['changed', '~'],
    ['ended', 'ended '],
    ['removed', '-'],
  ]
  return kindNames
    .flatMap(({ kind, words }) => {
      const of = items.filter(item => item.kind === kind)
      const counts = signs.flatMap(([effect, sign]) => {
        const count = of.filter(item => item.effect === effect).length
        return count === 0 ? [] : [`${sign}${count}`]
      })
      return counts.length === 0 ? [] : [`${words} ${counts.join(' ')}`]
    })
    .join(', ')
}

/** The kinds that a difference tells of, in the order in which people want to read them. */
export const kindNames = [
  { kind: 'person', words: 'persons' },
  { kind: 'post', words: 'posts' },
  { kind: 'membership', words: 'memberships' },
  { kind: 'org', words: 'organizations' },
  { kind: 'event', words: 'events' },
] as const

const told: ReadonlySet<string> = new Set(kindNames.map(({ kind }) => kind))
