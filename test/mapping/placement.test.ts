import { expect } from 'chai'
import { placeOrganizations } from '../../src/mapping/placement.ts'
import { placePublisher } from '../../src/mapping/publisher.ts'
import type { OrganizationEntity } from '../../src/model/statement.ts'
import { knowledge } from './support/tables.ts'
import { announcement, extraction, membership, organization } from './support/telling.ts'

const lindenrode = organization('city', 'Stadt Lindenrode', 'stadt', { place: 'Lindenrode' })

function placed(entity: OrganizationEntity, ...others: readonly OrganizationEntity[]) {
  return placeOrganizations(extraction({ organizations: [...others, entity] }), knowledge).get(entity.key)
}

/** What the text says, its path, its label. */
const cases: readonly (readonly [string, OrganizationEntity, string, string])[] = [
  ['a listed city by its full name', lindenrode, 'stadt-lindenrode', 'Stadt Lindenrode'],
  [
    'a listed city by a bare name',
    organization('o', 'Lindenrode', 'stadt', { place: 'Lindenrode' }),
    'stadt-lindenrode',
    'Stadt Lindenrode',
  ],
  [
    'a listed city by an adjective',
    organization('o', 'Lindenroder', 'stadt'),
    'stadt-lindenrode',
    'Stadt Lindenrode',
  ],
  [
    'an unlisted municipality by the form in the text',
    organization('o', 'Gemeinde Haßwang', 'gemeinde', { place: 'Haßwang' }),
    'gemeinde-hasswang',
    'Gemeinde Haßwang',
  ],
  [
    'a form of several words',
    organization('o', 'Große Kreisstadt Oberfeld', 'stadt', { place: 'Oberfeld' }),
    'stadt-oberfeld',
    'Große Kreisstadt Oberfeld',
  ],
  [
    'an unlisted place without a form',
    organization('o', 'Haßwang', 'gemeinde', { place: 'Haßwang' }),
    'ort-hasswang',
    'Haßwang',
  ],
  [
    'a unit below a city',
    organization('o', 'Lindenroder Bauamt', 'amt', { unit: 'Bauamt', parent: 'city' }),
    'stadt-lindenrode/bauamt',
    'Bauamt der Stadt Lindenrode',
  ],
  [
    'a jobcenter with a place',
    organization('o', 'Jobcenter Haßwang', 'jobcenter', { unit: 'Jobcenter', place: 'Haßwang' }),
    'jobcenter-hasswang',
    'Jobcenter Haßwang',
  ],
  [
    'a jobcenter that the text puts below a city: others run it too',
    organization('o', 'Jobcenter', 'jobcenter', { parent: 'city' }),
    'jobcenter-lindenrode',
    'Jobcenter Lindenrode',
  ],
  [
    'a unit with a place of its own and no parent',
    organization('o', 'Gesundheitsamt Haßwang', 'amt', { unit: 'Gesundheitsamt', place: 'Haßwang' }),
    'gesundheitsamt-hasswang',
    'Gesundheitsamt Haßwang',
  ],
  [
    'a body of its own with the place in its name',
    organization('o', 'Hochschule Lindenrode', 'hochschule', {
      unit: 'Hochschule Lindenrode',
      place: 'Lindenrode',
      parent: 'city',
    }),
    'hochschule-lindenrode',
    'Hochschule Lindenrode',
  ],
  [
    'a company by its proper name',
    organization('o', 'Nordlicht Energie GmbH', 'unternehmen'),
    'nordlicht-energie-gmbh',
    'Nordlicht Energie GmbH',
  ],
]

describe('placeOrganizations', () => {
  it('says of a place without a form that its form is unknown', () => {
    for (const kind of ['gemeinde', 'ort']) {
      const place = organization('o', 'Haßwang', kind, { place: 'Haßwang' })
      expect(placed(place)).to.have.nested.include({ 'placed.path': 'ort-hasswang', 'placed.type': 'ort' })
    }
  })

  for (const [what, entity, path, label] of cases) {
    it(`places ${what}`, () => {
      const placement = placed(entity, lindenrode)
      expect(placement).to.have.nested.include({ 'placed.path': path, 'placed.label': label })
    })
  }

  const unplaceable: readonly (readonly [string, OrganizationEntity])[] = [
    ['a unit without parent and place', organization('o', 'Sozialamt', 'amt')],
    ['a unit whose parent was not recognised', organization('o', 'Sozialamt', 'amt', { parent: 'x' })],
    ['a common noun for a company', organization('o', 'Sparkasse', 'unternehmen')],
    ['a jobcenter without a place', organization('o', 'Jobcenter', 'jobcenter')],
    ['part of itself', organization('o', 'Sozialamt', 'amt', { parent: 'o' })],
    ['a name without letters of ours', organization('o', 'Έδρα', 'amt', { parent: 'city' })],
  ]
  for (const [what, entity] of unplaceable) {
    it(`does not place ${what}, and says why`, () => {
      expect(placed(entity, lindenrode)).to.have.property('reason').that.is.a('string')
    })
  }

  it('does not place a unit whose parent has no place', () => {
    const parent = organization('p', 'Dezernat', 'amt')
    expect(placed(organization('o', 'Team Nord', 'abteilung', { parent: 'p' }), parent)).to.have.property(
      'reason',
    )
  })

  it('places a unit in what its city became, when it is first heard of after the merger', () => {
    const city = organization('city', 'Altfurt', 'stadt', { place: 'Altfurt' })
    const unit = organization('o', 'Bauamt', 'amt', { parent: 'city', parentBasis: 'stated' })
    const pathIn = (day: string) =>
      placeOrganizations(
        extraction({
          organizations: [city, unit],
          statements: [membership('m', 'p', 'o', { period: { beginEarliest: day } })],
        }),
        knowledge,
      ).get('o')
    expect(pathIn('2006-12-31')).to.have.nested.include({ 'placed.path': 'stadt-altfurt/bauamt' })
    expect(pathIn('2007-01-01')).to.have.nested.include({
      'placed.path': 'stadt-neufurt/bauamt',
      'placed.basis': 'resolved',
    })
  })

  it('keeps the path that the id table knows', () => {
    const keptPath = (path: string) =>
      path === 'stadt-lindenrode/bauamt' ? 'stadt-lindenrode/hochbauamt' : path
    const unit = organization('o', 'Bauamt', 'amt', { parent: 'city' })
    const placements = placeOrganizations(extraction({ organizations: [lindenrode, unit] }), {
      ...knowledge,
      keptPath,
    })
    expect(placements.get('o')).to.have.nested.include({
      'placed.path': 'stadt-lindenrode/hochbauamt',
      'placed.namePath': 'stadt-lindenrode/bauamt',
    })
  })

  it('does not list the mere name of a unit as a further label', () => {
    const unit = organization('o', 'Bauamt', 'amt', { parent: 'city', variants: ['Lindenroder Bauamt'] })
    expect(placed(unit, lindenrode)).to.have.deep.nested.property('placed.aliases', ['Lindenroder Bauamt'])
  })
})

describe('placePublisher', () => {
  const publisherOf = (name: string) =>
    placePublisher(
      announcement('a', 'Text', { publisher: { name, basis: 'curated' } }),
      extraction({}),
      new Map(),
      knowledge,
    )?.path

  it('finds a listed one, else makes a path of the name', () => {
    expect(publisherOf('Stadt Lindenrode')).to.equal('stadt-lindenrode')
    expect(publisherOf('Lindenrode')).to.equal('stadt-lindenrode')
    expect(publisherOf('Gemeinde Haßwang')).to.equal('gemeinde-hasswang')
    expect(publisherOf('Hochschule am Fluss')).to.equal('hochschule-am-fluss')
  })

  it('takes the organization of the text before the metadata', () => {
    const said = extraction({ organizations: [lindenrode], publisher: 'city' })
    const other = announcement('a', 'Text', { publisher: { name: 'Gemeinde Haßwang', basis: 'curated' } })
    expect(placePublisher(other, said, placeOrganizations(said, knowledge), knowledge)?.path).to.equal(
      'stadt-lindenrode',
    )
  })

  it('knows of none where neither says it', () => {
    expect(placePublisher(announcement('a', 'Text'), extraction({}), new Map(), knowledge)).to.equal(
      undefined,
    )
  })
})
