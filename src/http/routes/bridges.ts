import {
  oparlMemberships,
  oparlObject,
  oparlOrganizations,
  oparlPersons,
  popolo,
  quickStatements,
} from '../handlers/bridges.ts'
import { holdings, paging } from './lists.ts'
import { fixed, live, type Row } from './row.ts'

const json = ['application/json']

/** The same data as other programs expect them. */
export const bridges: readonly Row[] = [
  {
    ...fixed('/popolo.json', json, popolo, {
      de: 'Wer was innehatte, als Popolo: Personen, Organisationen, Ämter und Funktionen, seitenweise.',
      en: 'Who held what, as Popolo: persons, organizations, posts and memberships, page by page.',
    }),
    parameters: holdings,
    problems: ['gone'],
  },
  {
    ...fixed('/oparl/persons', json, oparlPersons, {
      de: 'Personen als Objekte von OParl 1.1.',
      en: 'Persons as objects of OParl 1.1.',
    }),
    parameters: paging,
  },
  {
    ...fixed('/oparl/organizations', json, oparlOrganizations, {
      de: 'Organisationen als Objekte von OParl 1.1.',
      en: 'Organizations as objects of OParl 1.1.',
    }),
    parameters: paging,
  },
  {
    ...fixed('/oparl/memberships', json, oparlMemberships, {
      de: 'Mitgliedschaften als Objekte von OParl 1.1, auch zu einem Tag.',
      en: 'Memberships as objects of OParl 1.1, also as of a day.',
    }),
    parameters: holdings,
    problems: ['gone'],
  },
  {
    ...fixed('/oparl/:type/*reference', json, oparlObject, {
      de: 'Eine Person, Organisation oder Mitgliedschaft als Objekt von OParl 1.1.',
      en: 'A person, organization or membership as an object of OParl 1.1.',
    }),
    parameters: [],
    problems: ['gone'],
  },
  {
    ...fixed('/quickstatements.txt', ['text/plain'], quickStatements, {
      de: 'Geprüfte Ämter bestätigter Personen für Wikidata (QuickStatements).',
      en: 'Reviewed offices of confirmed persons for Wikidata (QuickStatements).',
    }),
    ...live,
    parameters: [],
  },
]
