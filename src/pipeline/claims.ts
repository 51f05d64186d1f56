import type { Quad } from '@rdfjs/types'
import type { Random } from '../identity/base32.ts'
import { keptPath } from '../identity/id-table.ts'
import type { IdentityFiles } from '../identity/identity-files.ts'
import { assignIds } from '../identity/ids.ts'
import { onePerson } from '../identity/one-person.ts'
import type { MappingTables } from '../mapping/load-tables.ts'
import { mapExtraction } from '../mapping/map-statements.ts'
import type { OrganizationKnowledge } from '../mapping/placed.ts'
import { placeOrganizations } from '../mapping/placement.ts'
import { pathsOf } from '../mapping/places.ts'
import { decide, unquotable } from '../mapping/publication-policy.ts'
import { placePublisher } from '../mapping/publisher.ts'
import { replacementQuads } from '../mapping/replacement.ts'
import { unmappable } from '../mapping/unmappable.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'
import { ProblemError } from '../problem.ts'
import { officeRule, oneHeadRule } from './coherence.ts'
import type { Rule } from './sort.ts'

/** What is told of one announcement, and what of it is to be published. */
export interface Told {
  readonly announcement: Announcement
  readonly extraction: Extraction
  readonly accepted: readonly Statement[]
}

export interface Claims {
  readonly quads: readonly Quad[]
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
  const { tables, ids, random, baseIri, licence } = context
  const { announcement } = told
  const { table, identities, version } = ids.known()
  const placements = placeOrganizations(told.extraction, knowledge(context))
  const publisher = placePublisher(announcement, told.extraction, placements, knowledge(context))
  const { ids: assigned, additions } = assignIds(
    { ...told, ...pathsOf(told.accepted, publisher, placements) },
    { table, identities, announcement: announcement.id, random },
  )
  const { extraction, accepted } = onePerson(told, assigned.person)
  const quads = mapExtraction({
    announcement,
    extraction,
    accepted,
    withheld: unquotable(extraction, tables.policy),
    placements,
    publisher,
    ids: assigned,
    roles: tables.roles,
    organizationTypes: tables.organizationTypes,
    baseIri,
    licence,
  })
  return {
    quads: [
      ...quads,
      ...replacementQuads(assigned, identities.retiredFor, { baseIri, announcement: announcement.id }),
    ],
    keepIds: () => (additions.length === 0 ? Promise.resolve(true) : keep(additions, version, ids)),
  }
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

function knowledge({ tables, ids }: ClaimsContext): OrganizationKnowledge {
  return { ...tables, keptPath: path => keptPath(ids.known().table, path) }
}
