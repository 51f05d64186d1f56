import { org } from '../rdf/namespaces.ts'
import { fault, type Condition, type Query } from './batch.ts'
import { readAskedDays } from './comparison.ts'
import { describe } from './description.ts'
import { entityKinds, kindOf, type EntityKind } from './entity-kinds.ts'
import { find } from './find.ts'
import { idOf, irisOf } from './ids.ts'
import { officesOf, type Known, type Lookup } from './known.ts'
import { isSameName, nameLikeness } from './likeness.ts'
import { properties, propertyOf } from './properties.ts'
import { featuresOf, isMatch, scoreOf, unknownFit, type Evidence, type Feature } from './score.ts'
import { typesOf, type TypeRef } from './type-refs.ts'
import { wordsOf } from './words.ts'

/** A candidate as the API has it (section 4.2). */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly type: readonly TypeRef[]
  readonly score: number
  readonly match: boolean
  readonly features: readonly Feature[]
}

/** @throws ProblemError('reconciliation-batch') for properties that there are none of, and dates that are none */
export function checkConditions(batch: ReadonlyMap<string, Query>): void {
  for (const [key, { conditions }] of batch) {
    for (const [place, { property, values }] of conditions.entries()) {
      const known = propertyOf(property)
      const at = [key, 'properties', String(place)]
      if (!known?.compare) {
        const offer = properties.filter(({ compare }) => compare).map(({ id }) => id)
        throw fault(
          [...at, 'pid'],
          `there is no such property to compare; there are ${offer.join(', ')}`,
          key,
        )
      }
      const isDate = property === 'date'
      if (isDate && values.some(({ text }) => readAskedDays(text) === undefined))
        throw fault(
          [...at, 'v'],
          'a day, month or year of the calendar was expected, such as 2015-06-01',
          key,
        )
    }
  }
}

interface Judged {
  readonly known: Known
  readonly evidence: Evidence
}

/** The candidates for one query, the best first. */
export async function reconcile(query: Query, lookup: Lookup): Promise<readonly Candidate[]> {
  const named = await byId(query.name, lookup)
  const { things, complete } =
    named.length > 0 ? { things: named, complete: true } : await byName(query, lookup)
  const ofType = things.filter(known => isOfType(known, query, lookup))
  const isAskedById = named.length > 0
  const judged = await Promise.all(ofType.map(known => judge(known, { query, isAskedById }, lookup)))
  const all = judged.map(({ evidence }) => evidence)
  const inOrder = judged
    .map(each => ({ ...each, score: scoreOf(each.evidence) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.known.iri < b.known.iri ? -1 : 1))
    .slice(0, query.limit)
  const namesakes = all.filter(({ exact }) => exact).length
  return Promise.all(
    inOrder.map(async ({ known, evidence, score }) => {
      const description = await describe(known, lookup)
      return {
        id: idOf(known.iri, lookup.registry.baseIri),
        name: known.name,
        ...(description !== '' && { description }),
        type: typesOf(known, lookup.registry),
        score,
        match: isMatch(evidence, all, complete),
        features: featuresOf(evidence, namesakes - Number(evidence.exact)),
      }
    }),
  )
}

/** An id where a name is asked for: what it names, or what that was merged into. */
export async function byId(id: string, lookup: Lookup): Promise<readonly Known[]> {
  const iris = irisOf(id, lookup.registry.baseIri)
  const survivors = await Promise.all(iris.map(lookup.registry.survivorOf))
  const things = await Promise.all(survivors.filter(iri => iri !== undefined).map(lookup.known))
  return things.filter(thing => thing !== undefined).slice(0, 1)
}

async function byName(query: Query, lookup: Lookup) {
  const { iris, complete } = await find(query, kindsFor(query), lookup)
  const things = await Promise.all(iris.map(lookup.known))
  return { things: things.filter(thing => thing !== undefined), complete }
}

/** All where no type is asked for; organizations where a type of organizations is. */
function kindsFor({ types }: Query): readonly EntityKind[] {
  if (types.length === 0) return entityKinds
  const isOther = types.some(type => !kindOf(type))
  return entityKinds.filter(
    kind => types.some(type => kindOf(type) === kind) || (isOther && kind.type.equals(org.Organization)),
  )
}

function isOfType({ kind, type }: Known, { types }: Query, { registry }: Lookup): boolean {
  if (types.length === 0) return true
  return types.some(
    asked =>
      kindOf(asked)?.name === kind || (type !== undefined && irisOf(asked, registry.baseIri).includes(type)),
  )
}

async function judge(
  known: Known,
  { query, isAskedById }: { readonly query: Query; readonly isAskedById: boolean },
  lookup: Lookup,
): Promise<Judged> {
  const { words } = lookup.registry
  const asked = wordsOf(query.name, words)
  const names = known.names.map(name => wordsOf(name, words))
  // One word is not enough to know somebody by.
  const isTelling = known.kind !== 'person' || asked.length > 1
  const isNamed = query.name !== '' && !isAskedById
  return {
    known,
    evidence: {
      byId: isAskedById,
      exact: isNamed && isTelling && names.some(name => isSameName(asked, name)),
      conditions: await fits(known, query.conditions, lookup),
      ...(isNamed && { name: Math.max(0, ...names.map(name => nameLikeness(asked, name))) }),
    },
  }
}

/** How well a candidate fits what is asked of it: all in the one of its offices that fits best. */
async function fits(
  known: Known,
  conditions: readonly Condition[],
  lookup: Lookup,
): Promise<Evidence['conditions']> {
  if (conditions.length === 0) return new Map()
  const offices = await officesOf(known, lookup)
  const fitted = await Promise.all(
    (offices.length > 0 ? offices : [{}]).map(async office => {
      const values = await Promise.all(
        conditions.map(async ({ property, values: asked }) => {
          const { compare, kinds = [] } = propertyOf(property) ?? {}
          if (!compare || !kinds.includes(known.kind)) return undefined
          const each = await Promise.all(asked.map(value => compare(value, { known, office }, lookup)))
          const told = each.filter(value => value !== undefined)
          return told.length === 0 ? undefined : Math.max(...told)
        }),
      )
      return { values, sum: values.reduce<number>((sum, value) => sum + (value ?? unknownFit), 0) }
    }),
  )
  const best = fitted.reduce((a, b) => (b.sum > a.sum ? b : a))
  return new Map(conditions.map(({ property }, place) => [property, best.values[place]]))
}
