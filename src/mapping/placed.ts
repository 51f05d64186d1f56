import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import type { Basis } from '../model/statement.ts'
import type { KnownOrganization, KnownOrganizations } from './known-organizations.ts'
import type { OrganizationTypes } from './organization-types.ts'
import type { TerritoryForms } from './territory.ts'

/** An organization with its place in the tree of organizations, which is its IRI. */
export interface Placed {
  readonly path: string
  /** The path that its name leads to now; it differs after a renaming. Absent for a listed one, whose path is listed. */
  readonly namePath?: string
  /** The same however the text puts it: "Sozialamt der Stadt X", not "X-er Sozialamt". */
  readonly label: string
  /** How the text names it, where that differs. */
  readonly aliases: readonly string[]
  /** Concept of the organization type scheme; '' where nothing says it. */
  readonly type: string
  readonly parent?: Placed
  readonly known?: KnownOrganization
  readonly basis: Basis
  readonly mentions: readonly Range[]
}

/** Where an organization stands, or why that cannot be said. */
export type Placement = { readonly placed: Placed } | { readonly reason: string }

/** By the key of the organization in the extraction. */
export type Placements = ReadonlyMap<string, Placement>

/** What is known of organizations, and the words that name them. */
export interface OrganizationKnowledge {
  readonly organizations: KnownOrganizations
  readonly organizationTypes: OrganizationTypes
  readonly territoryForms: TerritoryForms
  /** The path that an organization keeps, by the path that its name leads to now (the id table knows it). */
  readonly keptPath: (path: string) => string
}

export interface Search extends OrganizationKnowledge {
  readonly extraction: Extraction
}

/** The parts of a listed organization that do not depend on the announcement. */
export function ofKnown(known: KnownOrganization) {
  return { path: known.path, label: known.label, aliases: [], type: known.type, known } as const
}
