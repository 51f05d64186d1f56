import { expect } from 'chai'
import { foldGenderMarks, personForms, thingForms } from '../../../src/extraction/lexicon/forms.ts'

const persons: readonly (readonly [male: string, female: string, declension: string, forms: string])[] = [
  ['Leiter', 'Leiterin', 'strong', 'leiter leiters leitern leiterin leiterinnen'],
  ['Referent', 'Referentin', 'weak', 'referent referenten referentin referentinnen'],
  ['Beigeordneter', 'Beigeordnete', 'adjectival', 'beigeordneter beigeordnete beigeordneten'],
  ['Obmann', 'Obfrau', 'mann', 'obmann obmännern obleute obfrau obfrauen'],
  ['Arzt', 'Ärztin', 'strong', 'arzt ärzte ärzten ärztin'],
  ['Mitglied', 'Mitglied', 'fixed', 'mitglied mitglieds mitglieder'],
]

const folded: readonly (readonly [word: string, folded: string])[] = [
  ['Leiter:in', 'leiterin'],
  ['Leiter*innen', 'leiterinnen'],
  ['LeiterIn', 'leiterin'],
  ['Leiter/-in', 'leiterin'],
  ['Berlin', 'berlin'],
]

describe('forms', () => {
  for (const [male, female, declension, forms] of persons)
    it(`of ${male} (${declension})`, () => {
      expect(personForms(male, female, declension).map(({ form }) => form)).to.include.members(
        forms.split(' '),
      )
    })

  it('tell gender and number where the ending does', () => {
    const forms = new Map(personForms('Leiter', 'Leiterin', 'strong').map(form => [form.form, form]))
    expect(forms.get('leiterin')).to.include({ gender: 'f' })
    expect(forms.get('leiters')).to.include({ gender: 'm' })
    expect(forms.get('leiterinnen')).to.include({ plural: true })
  })

  it('of things', () => {
    const forms = thingForms('Amt', 'Amtes', 'Ämter').map(({ form }) => form)
    expect(forms).to.include.members(['amt', 'amts', 'amtes', 'ämter', 'ämtern'])
  })

  it('fail on a declension that the tables do not know', () => {
    expect(() => personForms('Leiter', 'Leiterin', 'wild')).to.throw('expected strong, weak')
  })

  for (const [word, form] of folded)
    it(`fold ${word}`, () => {
      expect(foldGenderMarks(word)).to.equal(form)
    })
})
