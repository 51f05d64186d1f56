import { expect } from 'chai'
import { conceptOf, officeName, officeOf } from '../../src/mapping/role.ts'
import type { RoleKind } from '../../src/model/statement.ts'
import { organizationTypes, roles } from './support/tables.ts'

const tables = { roles, organizationTypes }

function role(concept: string, kind: RoleKind) {
  return { text: '', concept, kind, implied: false }
}

function body(type: string, label: string) {
  return { path: 'x', label, aliases: [], type, basis: 'stated', mentions: [] } as const
}

const office = body('amt', 'Bauamt der Stadt Lindenrode')

describe('conceptOf', () => {
  it('is the concept of the text where the kinds agree', () => {
    expect(conceptOf(role('amtsleitung', 'head'), roles)?.concept).to.equal('amtsleitung')
  })

  it('is the narrower concept of the kind, else the general one of the kind', () => {
    expect(conceptOf(role('leitung', 'acting head'), roles)?.concept).to.equal('kommissarische-leitung')
    expect(conceptOf(role('amtsleitung', 'acting head'), roles)?.concept).to.equal('kommissarische-leitung')
    expect(conceptOf(role('amtsleitung', 'deputy head'), roles)?.concept).to.equal('stellvertretung')
  })

  it('is none for a word that the table does not have', () => {
    expect(conceptOf(role('zauberei', 'head'), roles)).to.equal(undefined)
  })
})

/** Concept and kind in the text, the organization, the office. */
const offices = [
  ['leitung', 'head', office, 'leitung'],
  ['amtsleitung', 'head', office, 'leitung'],
  ['amtsleitung', 'head', body('amt', 'Amt für Bauen der Stadt Lindenrode'), 'leitung'],
  ['abteilungsleitung', 'head', office, undefined],
  ['schulleitung', 'head', body('schule', 'Schule am Deich'), 'leitung'],
  ['direktion', 'head', body('schule', 'Schule am Deich'), 'direktion'],
  ['amtsleitung', 'acting head', office, 'leitung'],
  ['kommissarische-leitung', 'acting head', office, 'leitung'],
  ['amtsleitung', 'deputy head', office, 'stellvertretung'],
  ['buergermeisteramt', 'mayor', body('gemeinde', 'Gemeinde Haßwang'), 'buergermeisteramt'],
  ['oberbuergermeisteramt', 'mayor', body('stadt', 'Stadt Lindenrode'), 'oberbuergermeisteramt'],
  ['sachbearbeitung', 'employee', office, undefined],
] as const

describe('officeOf', () => {
  for (const [concept, kind, organization, expected] of offices) {
    it(`gives ${expected ?? 'no office'} to ${concept} (${kind}) in "${organization.label}"`, () => {
      expect(officeOf(role(concept, kind), organization, tables)?.concept).to.equal(expected)
    })
  }
})

/** An office as the id table has it, and its one name. */
const names = [
  ['stadt-x/bauamt amtsleitung', 'stadt-x/bauamt leitung'],
  ['stadt-x/amt-fuer-bauen amtsleitung', 'stadt-x/amt-fuer-bauen leitung'],
  ['stadt-x/bauamt leitung', 'stadt-x/bauamt leitung'],
  ['stadt-x/bauamt abteilungsleitung', 'stadt-x/bauamt abteilungsleitung'],
  ['stadt-x/bauamt kommissarische-leitung', 'stadt-x/bauamt kommissarische-leitung'],
  ['stadt-x beigeordnete', 'stadt-x beigeordnete'],
  ['stadt-x zauberei', 'stadt-x zauberei'],
] as const

describe('officeName', () => {
  for (const [said, name] of names) {
    it(`of "${said}" is "${name}"`, () => {
      expect(officeName(said, tables)).to.equal(name)
    })
  }
})
