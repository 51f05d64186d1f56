import { contains, type Range } from '../../model/range.ts'
import type { OrganizationEntity, Statement } from '../../model/statement.ts'
import { type OrganizationRecord, samePlace } from '../discourse/organization-registry.ts'
import type { Scene } from '../discourse/scene.ts'

/** Organizations that statements name, with their parents; and the one that published the announcement. */
export function organizationEntities(
  scene: Scene,
  statements: readonly Statement[],
  sentences: readonly Range[],
): { readonly organizations: readonly OrganizationEntity[]; readonly publisher?: string } {
  const publisher = publisherOf(scene)
  const used = new Set(statements.flatMap(organizationKeys))
  for (const key of used) {
    const record = scene.organizations.get(key)
    resolveParent(scene, record, publisher ?? besideIt(scene, record, sentences))
    if (record.parent !== undefined) used.add(record.parent)
  }
  if (publisher) used.add(publisher.key)
  const organizations = scene.organizations.records.filter(({ key }) => used.has(key)).map(entity)
  return publisher ? { organizations, publisher: publisher.key } : { organizations }
}

function organizationKeys(statement: Statement): readonly string[] {
  switch (statement.type) {
    case 'event':
      return statement.body === undefined ? [] : [statement.body]
    case 'succession':
    case 'membership':
    case 'headcount':
      return statement.organization === undefined ? [] : [statement.organization]
  }
}

/** Place adjective, place of the sentence, place in the name; for units else the publisher's municipality. */
function resolveParent(
  scene: Scene,
  record: OrganizationRecord,
  publisher: OrganizationRecord | undefined,
): void {
  if (record.parent !== undefined || record.form === 'formal' || record.form === 'joint') return
  const { place } = record
  const owner =
    place === undefined
      ? undefined
      : scene.organizations.records.find(
          candidate =>
            scene.lexicon.traits.territory.has(candidate.type) &&
            candidate !== record &&
            candidate.place !== undefined &&
            samePlace(candidate.place, place),
        )
  const parent = owner ?? (place === undefined ? publisher : undefined)
  if (!parent || parent === record) return
  record.parent = parent.key
  record.parentBasis = 'resolved'
}

/** "Der Landkreis X hat A zur Leiterin des Bauamtes bestellt": the one corporation that a sentence names beside a unit. */
function besideIt(
  { organizations }: Scene,
  unit: OrganizationRecord,
  sentences: readonly Range[],
): OrganizationRecord | undefined {
  if (unit.form !== 'unit' && unit.form !== 'body') return undefined
  const near = sentences.filter(sentence => unit.mentions.some(mention => contains(sentence, mention)))
  const beside = organizations.records.filter(
    ({ form, mentions }) =>
      form === 'formal' && mentions.some(mention => near.some(sentence => contains(sentence, mention))),
  )
  return beside.length === 1 ? beside[0] : undefined
}

/** The organization that the kicker or the metadata name, if the text speaks of it. */
function publisherOf(scene: Scene): OrganizationRecord | undefined {
  const publisher = scene.announcement.publisher
  if (!publisher) return undefined
  const { range } = publisher
  const named = scene.organizations.records.filter(record => record.form === 'formal')
  if (range)
    return named.find(record =>
      record.mentions.some(({ start, end }) => start < range.end && range.start < end),
    )
  const name = publisher.name.toLowerCase()
  return named.find(record => [...record.names].some(known => known.toLowerCase() === name))
}

function entity(record: OrganizationRecord): OrganizationEntity {
  return {
    key: record.key,
    name: record.name,
    unit: record.unit,
    kind: record.type,
    ...(record.place === undefined ? {} : { place: record.place }),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
    ...(record.parentBasis === undefined ? {} : { parentBasis: record.parentBasis }),
    mentions: record.mentions,
    variants: [...record.names].filter(name => name !== record.name),
  }
}
