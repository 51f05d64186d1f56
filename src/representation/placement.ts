import type { NamedNode } from '@rdfjs/types'
import { adms, dcat, hydra, oa, org, pas, prov, schema, spdx, time } from '../rdf/namespaces.ts'
import { termKey } from '../rdf/terms.ts'
import type { Description } from './descriptions.ts'

/** Properties whose value is a part of the subject: in the model (model.md, section 1) it belongs to no other. */
const wholeToPart: ReadonlySet<string> = new Set(
  [
    hydra.member,
    hydra.view,
    org.hasMembership,
    org.memberDuring,
    pas.asOf,
    time.hasBeginning,
    time.hasEnd,
    time.hasTime,
    adms.identifier,
    schema.numberOfEmployees,
    oa.hasSelector,
    spdx.checksum,
    prov.wasGeneratedBy,
    dcat.distribution,
    dcat.contactPoint,
  ].map(({ value }) => value),
)

/** The one triple at whose place a part is described. */
interface Place {
  readonly whole: string
  readonly predicate: string
}

/** Which described nodes stand inside which: a forest, so that each node is written once. Keys are `termKey`s. */
export interface Placement {
  readonly isInside: (part: string) => boolean
  readonly isAt: (part: string, whole: string, predicate: NamedNode) => boolean
}

/** The focus stands on top; a part that two claim, or that would come to stand inside itself, goes to the first. */
export function placementOf(described: readonly Description[], focus: NamedNode | undefined): Placement {
  const keys = new Set(described.map(({ subject }) => termKey(subject)))
  if (focus) keys.delete(termKey(focus))
  const places = new Map<string, Place>()

  const isBelow = (key: string, ancestor: string): boolean => {
    for (let at: string | undefined = key; at !== undefined; at = places.get(at)?.whole) {
      if (at === ancestor) return true
    }
    return false
  }
  for (const { part, ...place } of described.flatMap(partsNamedBy)) {
    if (keys.has(part) && !places.has(part) && !isBelow(place.whole, part)) places.set(part, place)
  }
  return {
    isInside: part => places.has(part),
    isAt: (part, whole, predicate) => {
      const place = places.get(part)
      return place?.whole === whole && place.predicate === predicate.value
    },
  }
}

function partsNamedBy({ subject, properties }: Description): readonly (Place & { readonly part: string })[] {
  return properties
    .filter(({ predicate }) => wholeToPart.has(predicate.value))
    .flatMap(({ predicate, objects }) =>
      objects.map(object => ({ part: termKey(object), whole: termKey(subject), predicate: predicate.value })),
    )
}
