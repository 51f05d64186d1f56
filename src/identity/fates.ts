import type { IdentityFiles, Known } from './identity-files.ts'

/** What became of an IRI that names nothing any more: another one stands for it, or it was erased. */
type Fate = { readonly replacedBy: string } | { readonly erased: string }

/**
 * The fate of an IRI below `{base}id/`, with or without a hash part; undefined for one that lives and for one never given
 * out. `replacedBy` is the IRI that survives in the end, `erased` the time (ISO 8601 in UTC, '' where the table does not
 * say). What other processes decide counts at once.
 */
export type FateOf = (iri: string) => Promise<Fate | undefined>

export function fatesOf(files: Pick<IdentityFiles, 'refresh'>, baseIri: string): FateOf {
  return async iri => {
    const [whole = '', fragment] = iri.split('#')
    const [kind, type = '', id = '', ...others] = whole.startsWith(baseIri)
      ? whole.slice(baseIri.length).split('/')
      : []
    if (kind !== 'id' || others.length > 0) return undefined
    const fate = fateOfId(type, id, await files.refresh())
    if (!fate || 'erased' in fate) return fate
    return {
      replacedBy: `${baseIri}id/${type}/${fate.replacedBy}${fragment === undefined ? '' : `#${fragment}`}`,
    }
  }
}

const mergeable = new Set(['person', 'membership'])

function fateOfId(type: string, id: string, { table, identities }: Known): Fate | undefined {
  const survivor = mergeable.has(type) ? identities.survivorOf(id) : id
  const tombstone = [id, survivor]
    .flatMap(each => table.byId.get(each) ?? [])
    .find(row => row.status === 'retired')
  if (tombstone) return tombstone.type === type ? { erased: tombstone.days } : undefined
  return survivor === id ? undefined : { replacedBy: survivor }
}
