import { parseOrganizations } from '../../../src/mapping/known-organizations.ts'
import { parseOrganizationTypes } from '../../../src/mapping/organization-types.ts'
import { parseRoles } from '../../../src/mapping/role-table.ts'
import { parseTerritoryForms } from '../../../src/mapping/territory.ts'

/** A table as it stands in a file; here the cells stand between "|", and "¦" is a bar within a cell. */
export function tsv(...lines: readonly string[]): string {
  return lines
    .map(line => line.split('|').map(cell => cell.trim().replaceAll('¦', '|')))
    .map(cells => cells.join('\t'))
    .join('\n')
}

export const roles = parseRoles(
  'roles.tsv',
  tsv(
    'concept | kind | label_de | label_en | masculine | feminine | post | broader',
    'leitung | head | Leitung | head | Leiter | Leiterin | sole |',
    'leitung | | | | Chef | Chefin | |',
    'direktion | head | Direktion | director | Direktor | Direktorin | sole | leitung',
    'amtsleitung | head | Amtsleitung | head of office | Amtsleiter | Amtsleiterin | sole | leitung',
    'abteilungsleitung | head | Abteilungsleitung | head of department | Abteilungsleiter | Abteilungsleiterin | sole | leitung',
    'schulleitung | head | Schulleitung | head teacher | Schulleiter | Schulleiterin | sole | leitung',
    'stellvertretung | deputy head | Stellvertretung | deputy | Stellvertreter | Stellvertreterin | shared |',
    'kommissarische-leitung | acting head | Kommissarische Leitung | acting head | Interimsleiter | Interimsleiterin | sole | leitung',
    'buergermeisteramt | mayor | Bürgermeisteramt | mayor | Bürgermeister | Bürgermeisterin | sole |',
    'oberbuergermeisteramt | mayor | Oberbürgermeisteramt | lord mayor | Oberbürgermeister | Oberbürgermeisterin | sole | buergermeisteramt',
    'personalratsvorsitz | head | Vorsitz des Personalrats | chair of the staff council | | | sole |',
    'sachbearbeitung | employee | Sachbearbeitung | case officer | Sachbearbeiter | Sachbearbeiterin | none |',
  ),
)

export const organizationTypes = parseOrganizationTypes(
  'organization-types.tsv',
  tsv(
    'type | label_de | label_en | form | schema_class',
    'stadt | Stadt | city or town | formal | GovernmentOrganization',
    'gemeinde | Gemeinde | municipality | formal | GovernmentOrganization',
    'amt | Amt | office | unit | GovernmentOrganization',
    'abteilung | Abteilung | department | unit | Organization',
    'jobcenter | Jobcenter | job centre | joint | GovernmentOrganization',
    'rat | Gemeinde- oder Stadtrat | municipal council | body | GovernmentOrganization',
    'personalvertretung | Personalvertretung | staff representation | body | Organization',
    'hochschule | Hochschule | university | formal | CollegeOrUniversity',
    'schule | Schule | school | other | School',
    'unternehmen | Unternehmen | company | formal | Corporation',
    'fraktion | Fraktion | parliamentary group | body | PoliticalParty',
  ),
)

const territoryForms = parseTerritoryForms(
  'territory-forms.tsv',
  tsv(
    'word | slug | genitive',
    'Stadt | stadt | der Stadt',
    'Große Kreisstadt | stadt | der Großen Kreisstadt',
    'Gemeinde | gemeinde | der Gemeinde',
    'Landkreis | landkreis | des Landkreises',
  ),
)

const organizations = parseOrganizations(
  'organizations.tsv',
  tsv(
    'path | label | type | ags | wikidata | forms | dissolved | successor | source',
    'stadt-lindenrode | Stadt Lindenrode | stadt | 99911000 | Q999911 | Lindenrode¦Lindenroder | | |',
    'stadt-altfurt | Stadt Altfurt | stadt | | | Altfurt | 2006-12-31 | stadt-neufurt | https://example.org/gebietsreform',
    'stadt-neufurt | Stadt Neufurt | stadt | 99922000 | | Neufurt | | |',
  ),
)

export const knowledge = {
  organizations,
  organizationTypes,
  territoryForms,
  keptPath: (path: string) => path,
}
