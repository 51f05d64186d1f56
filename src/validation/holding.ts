import type { DatasetCore, Term } from '@rdfjs/types'
import { type Bounds, isToCome } from '../model/as-of.ts'
import { opengov, org, pas, rdf } from '../rdf/namespaces.ts'

/** A membership as rules on offices look at it. All but kind and status are IRIs. */
export interface Holding extends Bounds {
  readonly membership: string
  readonly person: string
  readonly organization?: string
  readonly role?: string
  readonly post?: string
  /** One of the nine kinds of role. */
  readonly kind: string
  /** Whether at most one person holds the post at a time. */
  readonly sole: boolean
  /** Local name of pas:status. */
  readonly status: string
}

/** The memberships that a graph tells of; it has to hold what the role scheme says of their roles. */
export function holdingsIn(data: DatasetCore): readonly Holding[] {
  return [...data.match(null, org.member)].map(({ subject, object }) => {
    const value = (property: Term) => valueOf(subject, property, data)
    const post = valueOf(subject, opengov.post, data)
    const role = value(org.role)
    const period = value(org.memberDuring)
    const bound = (property: Term) => period && valueOf(period, property, data)?.value
    return {
      membership: subject.value,
      person: object.value,
      kind: (role && valueOf(role, pas.kind, data)?.value) ?? 'other',
      sole: post !== undefined && data.match(post, rdf.type, pas.SoleOffice).size > 0,
      status: value(pas.status)?.value.slice(pas[''].value.length) ?? 'unknown',
      ...known({
        organization: value(org.organization)?.value,
        role: role?.value,
        post: post?.value,
        beginEarliest: bound(pas.beginEarliest),
        beginLatest: bound(pas.beginLatest),
        endEarliest: bound(pas.endEarliest),
        endLatest: bound(pas.endLatest),
      }),
    }
  })
}

export function isActing({ kind }: Holding): boolean {
  return kind === 'acting head'
}

/** Nothing is known of an end. */
export function isOpen({ endLatest, status }: Holding): boolean {
  return endLatest === undefined && status !== 'ended' && !isToCome(status)
}

/** By what they have in common; those that lack it are in no group. */
export function groups(
  holdings: Iterable<Holding>,
  keyOf: (holding: Holding) => string | undefined,
): ReadonlyMap<string, readonly Holding[]> {
  const found = new Map<string, Holding[]>()
  for (const holding of holdings) {
    const key = keyOf(holding)
    if (key === undefined) continue
    const group = found.get(key)
    if (group) group.push(holding)
    else found.set(key, [holding])
  }
  return found
}

/** Holders of each office that at most one person has at a time. */
export function bySoleOffice(holdings: Iterable<Holding>): ReadonlyMap<string, readonly Holding[]> {
  return groups(holdings, ({ sole, post }) => (sole ? post : undefined))
}

type Optional = Pick<Holding, 'organization' | 'role' | 'post' | keyof Bounds>

function known(values: { readonly [Name in keyof Optional]: string | undefined }): Optional {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function valueOf(subject: Term, property: Term, data: DatasetCore): Term | undefined {
  const [found] = data.match(subject, property)
  return found?.object
}
