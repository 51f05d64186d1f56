import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '../problem.ts'
import { type KnownOrganizations, parseOrganizations } from './known-organizations.ts'
import { type Links, parseLinks } from './links.ts'
import { type OrganizationTypes, parseOrganizationTypes } from './organization-types.ts'
import { parsePolicy, type Policy } from './publication-policy.ts'
import { parseRoles, type RoleTable } from './role-table.ts'
import { parseTerritoryForms, type TerritoryForms } from './territory.ts'

/** What the mapping knows, all of it tables of the data folder. */
export interface MappingTables {
  readonly roles: RoleTable
  readonly organizationTypes: OrganizationTypes
  readonly territoryForms: TerritoryForms
  readonly organizations: KnownOrganizations
  readonly policy: Policy
  /** What is the same elsewhere, by the paths of our things. */
  readonly links: Links
}

/**
 * @param data the data folder
 * @param linksFile confirmed links; none where there is no such file
 * @throws ProblemError('data-table') for a table that is missing or broken
 */
export async function loadMappingTables(
  data: string,
  linksFile = join(data, 'links.tsv'),
): Promise<MappingTables> {
  const [roles, organizationTypes, territoryForms, organizations, policy, links] = await Promise.all([
    load(join(data, 'lexicon/de/roles.tsv'), parseRoles),
    load(join(data, 'vocabulary/organization-types.tsv'), parseOrganizationTypes),
    load(join(data, 'vocabulary/territory-forms.tsv'), parseTerritoryForms),
    load(join(data, 'organizations.tsv'), parseOrganizations),
    load(join(data, 'publication.tsv'), parsePolicy),
    existsSync(linksFile) ? load(linksFile, parseLinks) : new Map<never, never>(),
  ])
  return { roles, organizationTypes, territoryForms, organizations, policy, links }
}

async function load<T>(file: string, parse: (file: string, text: string) => T): Promise<T> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw new ProblemError('data-table', `${file} cannot be read`, { file }, { cause })
  }
  return parse(file, text)
}
