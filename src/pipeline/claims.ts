import type { Quad } from '@rdfjs/types'
import type { Random } from '../identity/base32.ts'
import { keptPath } from '../identity/id-table.ts'
import type { IdentityFiles } from '../identity/identity-files.ts'
import { assignIds, type Given } from '../identity/ids.ts'
import { onePerson } from '../identity/one-person.ts'
import { irisOf } from '../mapping/iris.ts'
import { linkQuads } from '../mapping/links.ts'
import type { MappingTables } from '../mapping/load-tables.ts'
import { mapExtraction } from '../mapping/map-statements.ts'
import type { OrganizationKnowledge, Placed, Placements } from '../mapping/placed.ts'
import { placeOrganizations } from '../mapping/placement.ts'
import { pathsOf } from '../mapping/places.ts'
import { decide, unquotable } from '../mapping/publication-policy.ts'
import { placePublisher } from '../mapping/publisher.ts'
import { replacementQuads } from '../mapping/replacement.ts'
import { conceptOf } from '../mapping/role.ts'
import { unmappable } from '../mapping/unmappable.ts'
import type { Announcement } from '../model/announcement.ts'
import type { AssignedIds } from '../model/assigned-ids.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'
import { ProblemError } from '../problem.ts'
import { officeRule, oneHeadRule } from './coherence.ts'
import type { Rule } from './sort.ts'

/** What is told of one announcement, and what of it is to be published. */
export interface Told {
  readonly announcement: Announcement
  readonly extraction: Extraction
  readonly accepted: readonly Statement[]
  /** What must not be quoted, beside what the policy withholds. */
  readonly unquotable: readonly Range[]
}

export interface Claims {
  readonly quads: readonly Quad[]
  /** IRIs of the memberships among them → keys of the statements that tell of each. */
  readonly memberships: ReadonlyMap<string, readonly string[]>
  /** IRIs of the memberships and events that an editor accepted or corrected. */
  readonly reviewed: readonly string[]
  /**
   * Keeps the ids that were minted for them; before that nobody else knows them. False when another process gave out ids
   * meanwhile: then nothing was kept, and the claims must be made anew.
   */
  readonly keepIds: () => Promise<boolean>
}

export interface ClaimsContext {
  readonly tables: MappingTables
  readonly ids: Pick<IdentityFiles, 'known' | 'keep'>
  readonly random: Random
  readonly baseIri: string
  readonly licence: string
}

const idsRemedy = { remedy: 'Check the permissions of the data folder and the free space on its disk.' }

/** The statements that may become public claims: placed, complete, and allowed by the publication policy. */
export function claimRules(context: ClaimsContext): readonly Rule[] {
  const { roles, policy } = context.tables
  return [
    extraction => {
      const placements = placeOrganizations(extraction, knowledge(context))
      return statement => {
        const reason = unmappable(statement, extraction, placements, roles)
        return reason === undefined ? undefined : { outcome: 'review', reason }
      }
    },
    extraction => statement => decide(statement, extraction, policy),
    officeRule,
    oneHeadRule,
  ]
}

/** The claim graph of one announcement: who is who, where everything stands, and the quads. */
export function claim(told: Told, context: ClaimsContext): Claims {
  const { tables, ids, baseIri, licence } = context
  const { announcement } = told
  const { identities, version } = ids.known()
  const { placements, publisher, ids: assigned, additions } = place(told, context)
  const { extraction, accepted } = onePerson(told, assigned.person)
  const quads = mapExtraction({
    announcement,
    extraction,
    accepted,
    withheld: [...unquotable(extraction, tables.policy), ...told.unquotable],
    placements,
    publisher,
    ids: assigned,
    roles: tables.roles,
    organizationTypes: tables.organizationTypes,
    baseIri,
    licence,
  })
  const graph = irisOf(baseIri).graph(announcement.id)
  return {
    quads: [
      ...quads,
      ...linkQuads(quads, tables.links, { baseIri, graph, survivorOf: identities.survivorOf }),
      ...replacementQuads(assigned, identities.retiredFor, { baseIri, announcement: announcement.id }),
    ],
    memberships: statementsByMembership(assigned, baseIri),
    reviewed: reviewedOf(accepted, assigned, baseIri),
    keepIds: () => keep(additions, version, ids),
  }
}

/** Path of the organization that published an announcement. */
export function publisherOf(
  { announcement, extraction }: Pick<Told, 'announcement' | 'extraction'>,
  context: ClaimsContext,
): string | undefined {
  const placements = placeOrganizations(extraction, knowledge(context))
  return placePublisher(announcement, extraction, placements, knowledge(context))?.path
}

function statementsByMembership({ membership }: AssignedIds, baseIri: string): Claims['memberships'] {
  const found = new Map<string, readonly string[]>()
  for (const [key, id] of membership) {
    const { value } = irisOf(baseIri).membership(id)
    found.set(value, [...(found.get(value) ?? []), key])
  }
  return found
}

function reviewedOf(
  accepted: readonly Statement[],
  { membership, event }: AssignedIds,
  baseIri: string,
): readonly string[] {
  const iris = irisOf(baseIri)
  const reviewed = accepted.filter(({ review }) => review === 'accepted' || review === 'edited')
  const nodes = reviewed.flatMap(({ key }) => {
    const [office, decision] = [membership.get(key), event.get(key)]
    return [
      ...(office === undefined ? [] : [iris.membership(office)]),
      ...(decision === undefined ? [] : [iris.event(decision)]),
    ]
  })
  return [...new Set(nodes.map(({ value }) => value))].sort()
}

interface InPlace extends Given {
  readonly placements: Placements
  readonly publisher: Placed | undefined
}

/** Where everything stands, and who is who. */
function place(
  { announcement, extraction, accepted }: Omit<Told, 'unquotable'>,
  context: ClaimsContext,
): InPlace {
  const { table, identities } = context.ids.known()
  const placements = placeOrganizations(extraction, knowledge(context))
  const publisher = placePublisher(announcement, extraction, placements, knowledge(context))
  const given = assignIds(
    {
      extraction,
      accepted,
      conceptOf: role => conceptOf(role, context.tables.roles)?.concept ?? role.concept,
      ...pathsOf(accepted, publisher, placements),
    },
    { table, identities, announcement: announcement.id, random: context.random },
  )
  return { ...given, placements, publisher }
}

/** The ids that statements would get; those that cannot be published at all get none. */
export function idsOf(
  announcement: Announcement,
  extraction: Extraction,
  context: ClaimsContext,
): AssignedIds {
  const placements = placeOrganizations(extraction, knowledge(context))
  const accepted = extraction.statements.filter(
    statement => unmappable(statement, extraction, placements, context.tables.roles) === undefined,
  )
  return place({ announcement, extraction, accepted }, context).ids
}

async function keep(
  additions: Parameters<IdentityFiles['keep']>[0],
  version: number,
  ids: ClaimsContext['ids'],
): Promise<boolean> {
  try {
    return await ids.keep(additions, version)
  } catch (cause) {
    throw new ProblemError('store-unavailable', 'the id table cannot be written', idsRemedy, { cause })
  }
}

export function knowledge({ tables, ids }: ClaimsContext): OrganizationKnowledge {
  return { ...tables, keptPath: path => keptPath(ids.known().table, path) }
}
