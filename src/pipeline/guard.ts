import type { NamedNode, Quad } from '@rdfjs/types'
import { foaf, org } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Store } from '../store/store.ts'
import { kindOf } from './difference.ts'

/** When a run removes more than it plausibly can. */
export interface Limits {
  /** Greatest share of the persons, posts or memberships published that a run may remove. */
  readonly maxDrop: number
  /** So many may always go: a small register changes by large shares. */
  readonly minimum: number
}

/** Why a run is refused. */
export interface Drop {
  readonly kind: string
  readonly removed: number
  readonly of: number
}

const guarded: Readonly<Record<string, NamedNode>> = {
  person: foaf.Person,
  post: org.Post,
  membership: org.Membership,
}

/** IRIs of the persons, posts and memberships that claims tell of. */
export function guardedIn(quads: Iterable<Quad>, baseIri: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { subject } of quads) {
    const [iri = ''] = subject.value.split('#', 1)
    if (iri.startsWith(`${baseIri}id/`) && kindOf(iri, baseIri) in guarded) found.add(iri)
  }
  return found
}

/** What claim graphs say now and will say after a run. */
export interface Outlook {
  readonly graph: NamedNode
  readonly after: ReadonlySet<string>
}

/** The persons, posts and memberships of whom nothing would be told any more. */
export async function lostBy(
  outlooks: readonly Outlook[],
  store: Pick<Store, 'quads' | 'announcementsOf'>,
  baseIri: string,
): Promise<ReadonlySet<string>> {
  const touched = new Set(outlooks.map(({ graph }) => graph.value))
  const kept = new Set(outlooks.flatMap(({ after }) => [...after]))
  const lost = new Set<string>()
  for (const { graph } of outlooks) {
    for (const iri of guardedIn(await store.quads(graph), baseIri)) {
      if (kept.has(iri) || lost.has(iri)) continue
      const telling = await store.announcementsOf(namedNode(iri))
      if (telling.every(({ value }) => touched.has(value))) lost.add(iri)
    }
  }
  return lost
}

/** The kind of which too many would go, if there is one. */
export async function dropOf(
  lost: Iterable<string>,
  store: Pick<Store, 'stats'>,
  { maxDrop, minimum, baseIri }: Limits & { readonly baseIri: string },
): Promise<Drop | undefined> {
  const { classes } = await store.stats()
  const gone = [...lost].map(iri => kindOf(iri, baseIri))
  return Object.entries(guarded)
    .map(([kind, { value }]) => ({
      kind,
      removed: gone.filter(each => each === kind).length,
      of: classes[value] ?? 0,
    }))
    .find(({ removed, of }) => removed > minimum && removed > maxDrop * of)
}
