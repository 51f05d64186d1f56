import type { NamedNode, Quad } from '@rdfjs/types'
import { edtfSpan } from '../model/edtf.ts'
import { pas, prov, time } from '../rdf/namespaces.ts'
import type { Settled } from './agreement.ts'
import type { Instant } from './instants.ts'
import type { Conflict, ConflictingValue } from './register.ts'
import { objects } from './sources.ts'
import type { Told } from './told-period.ts'

/** What sources that contradict each other say, each with its passage; undefined where none do. */
export function conflict(instant: Instant, { disputed }: Settled): Conflict | undefined {
  if (disputed.length === 0) return undefined
  return {
    entity: instant.mirror.of.value,
    property: instant.property.value,
    values: disputed.map(told => valueOf(instant, told)),
  }
}

function valueOf(instant: Instant, told: Told): ConflictingValue {
  const { graph, quads } = told.claim
  const passage = firstPassage([instant.node, instant.mirror.of], quads)
  return {
    value: position(instant, quads) ?? spanOf(instant, told),
    graph,
    ...(passage === undefined ? {} : { passage }),
  }
}

const positions = [time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear, pas.edtf] as const

function position({ node }: Instant, quads: readonly Quad[]): string | undefined {
  return positions.flatMap(property => objects(quads, node, property))[0]?.value
}

function spanOf({ property }: Instant, { begin, end }: Told): string {
  const { earliest, latest } = (property.equals(time.hasBeginning) ? begin : end).sure
  return edtfSpan(earliest, latest)?.value ?? ''
}

function firstPassage(nodes: readonly NamedNode[], quads: readonly Quad[]): string | undefined {
  const [own = [], whole = []] = nodes.map(node => objects(quads, node, prov.wasDerivedFrom))
  return [...(own.length > 0 ? own : whole)].map(({ value }) => value).sort()[0]
}
