import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { canonical } from '../../src/rdf/canonical.ts'
import { foaf, org, pas, rdf, schema, skos } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import type { Claim } from '../../src/register/register.ts'
import { objects } from '../../src/register/sources.ts'
import { byEntity, nobody } from '../../src/store/entities.ts'
import { appointment } from '../mapping/support/appointment.ts'
import { handover } from '../mapping/support/handover.ts'
import { mapAll } from '../mapping/support/map.ts'
import { base, claimsOf, consolidate, membershipIri, registerOf } from './support/telling.ts'

const since2015 = { id: 'm1', person: 'p1', bounds: '2015-01-01 2015-01-01 2016-01-01 -' }

describe('consolidation', () => {
  describe('of a single announcement is what it says', () => {
    for (const [name, { announcement, extraction }] of Object.entries({ appointment, handover })) {
      it(name, () => {
        const graph = `${base}graph/${announcement.id}`
        const quads = mapAll(announcement, extraction)
        const claims = [...byEntity(quads, base)].filter(([entity]) => entity !== nobody)
        const alone = consolidate(new Map(claims.map(([entity, said]) => [entity, [{ graph, quads: said }]])))
        for (const [entity, said] of claims) {
          expect(canonical(alone.get(entity)?.quads ?? []), entity).to.equal(canonical(said))
        }
      })
    }

    it('its memberships give a row each', () => {
      const { announcement, extraction } = appointment
      const quads = mapAll(announcement, extraction)
      const register = consolidate(
        new Map(
          [...byEntity(quads, base)].map(([entity, said]) => [
            entity,
            [{ graph: 'https://data.example/graph/a', quads: said }],
          ]),
        ),
      )
      const rows = [...register.values()].flatMap(({ holding }) => holding ?? [])
      expect(rows).to.deep.equal([
        {
          person: `${base}id/person/p100000000`,
          role: 'https://w3id.org/personalia/role/leitung',
          kind: 'head',
          sole: true,
          acting: false,
          status: 'active',
          beginEarliest: '2021-04-01',
          beginLatest: '2021-04-01',
          endEarliest: '2021-04-01',
          organization: `${base}id/org/stadt-lindenrode/umweltamt`,
          post: `${base}id/post/stadt-lindenrode/umweltamt/leitung`,
          confirmed: '2021-04-01',
          basis: 'resolved',
        },
        {
          person: `${base}id/person/p200000000`,
          role: 'https://w3id.org/personalia/role/stellvertretung',
          kind: 'deputy head',
          sole: false,
          acting: false,
          status: 'active',
          beginLatest: '2021-04-30',
          endEarliest: '2021-04-01',
          organization: `${base}id/org/stadt-lindenrode/umweltamt`,
          post: `${base}id/post/stadt-lindenrode/umweltamt/stellvertretung`,
          basis: 'resolved',
        },
      ])
    })
  })

  describe('of several sources', () => {
    const register = registerOf(
      {
        id: 'a',
        published: '2016-01-01',
        offices: [{ ...since2015, word: 'Chefin' }],
        names: { p1: 'Ruth Ebersbach' },
      },
      {
        id: 'b',
        published: '2019-01-01',
        offices: [
          { ...since2015, word: 'Leiterin' },
          { id: 'm2', person: 'p1', kind: 'deputy head', bounds: '- - - -' },
        ],
        names: { p1: 'Ruth Wiegand' },
      },
      { id: 'c', offices: [{ ...since2015, word: 'Direktorin' }], names: { p1: 'R. Ebersbach' } },
    )
    const person = register.get(`${base}id/person/p100000000`)?.quads ?? []
    const office = register.get(membershipIri('m1'))?.quads ?? []
    const value = (quads: readonly Quad[], subject: string, property: ReturnType<typeof namedNode>) => [
      ...new Set(objects(quads, namedNode(subject), property).map(each => each.value)),
    ]

    it('a name is that of the newest, in each of its properties', () => {
      expect(value(person, `${base}id/person/p100000000`, schema.name)).to.deep.equal(['Ruth Wiegand'])
      expect(value(person, `${base}id/person/p100000000`, foaf.name)).to.deep.equal(['Ruth Wiegand'])
    })

    it('the wording of the role is that of the newest', () => {
      expect(value(office, membershipIri('m1'), schema.roleName)).to.deep.equal(['Leiterin'])
    })

    it('offices and announcements are united', () => {
      expect(value(person, `${base}id/person/p100000000`, org.hasMembership)).to.have.members([
        membershipIri('m1'),
        membershipIri('m2'),
      ])
      expect(value(person, `${base}id/person/p100000000`, schema.subjectOf)).to.have.lengthOf(3)
    })

    it('the strongest basis is taken', () => {
      const node = namedNode(`${base}id/org/stadt-x`)
      const claim = (graph: string, basis: ReturnType<typeof namedNode>): Claim => ({
        graph: base + graph,
        quads: [quad(node, rdf.type, org.Organization), quad(node, pas.basis, basis)],
      })
      const found = consolidate(
        new Map([
          [node.value, [claim('a', pas.inferred), claim('b', pas.resolved), claim('c', pas.inferred)]],
        ]),
      )
      expect(value(found.get(node.value)?.quads ?? [], node.value, pas.basis)).to.deep.equal([
        pas.resolved.value,
      ])
    })

    it('classes and place of an organization go with its type', () => {
      const node = namedNode(`${base}id/org/stadt-x/amt`)
      const above = namedNode(`${base}id/org/stadt-x`)
      const typed = [
        quad(node, rdf.type, org.Organization),
        quad(node, rdf.type, org.OrganizationalUnit),
        quad(node, org.classification, namedNode('https://w3id.org/personalia/orgtype/amt')),
        quad(node, org.unitOf, above),
        quad(node, schema.parentOrganization, above),
        quad(node, skos.prefLabel, literal('Amt', 'de')),
      ]
      const untyped = [
        quad(node, rdf.type, org.Organization),
        quad(node, skos.prefLabel, literal('Das Amt', 'de')),
      ]
      const found = consolidate(
        new Map([
          [
            node.value,
            [
              { graph: `${base}a`, published: '2015-01-01', quads: typed },
              { graph: `${base}b`, published: '2020-01-01', quads: untyped },
            ],
          ],
        ]),
      ).get(node.value)?.quads
      expect(value(found ?? [], node.value, rdf.type)).to.have.members([
        org.Organization.value,
        org.OrganizationalUnit.value,
      ])
      expect(value(found ?? [], node.value, org.unitOf)).to.deep.equal([above.value])
      expect(value(found ?? [], node.value, skos.prefLabel)).to.deep.equal(['Das Amt'])
    })

    it('an event has the most precise of its dates, and dct:date says the same', () => {
      const { announcement, extraction } = appointment
      const event = `${base}id/event/e100000000`
      const first = byEntity(mapAll(announcement, extraction), base).get(event) ?? []
      const year = first.map(each => (each.object.value === '2021-03' ? dateOf(each, '2021') : each))
      const found = consolidate(
        new Map([
          [
            event,
            [
              { graph: `${base}a`, published: '2021-04-01', quads: first },
              { graph: `${base}b`, published: '2022-04-01', quads: year },
            ],
          ],
        ]),
      ).get(event)?.quads
      const dates = (found ?? [])
        .filter(({ object }) => object.value.startsWith('2021'))
        .map(({ object }) => object.value)
      expect(dates).to.deep.equal(['2021-03', '2021-03'])
    })
  })

  it('of an entity that nobody tells of any more is nothing', () => {
    expect(consolidate(new Map([[`${base}id/person/p1`, []]])).get(`${base}id/person/p1`)).to.deep.equal({
      quads: [],
      conflicts: [],
    })
  })

  it('of an office without its person gives no row', () => {
    const claims = claimsOf([{ id: 'a', offices: [since2015] }]).get(membershipIri('m1')) ?? []
    const faceless = claims.map(claim => ({
      ...claim,
      quads: claim.quads.filter(each => !each.predicate.equals(org.member)),
    }))
    const found = consolidate(new Map([[membershipIri('m1'), faceless]])).get(membershipIri('m1'))
    expect(found?.quads).to.not.deep.equal([])
    expect(found?.holding).to.equal(undefined)
  })

  it('of an office whose role is in no vocabulary is of the kind "other"', () => {
    const claims = claimsOf([{ id: 'a', offices: [since2015] }]).get(membershipIri('m1')) ?? []
    const renamed = claims.map(claim => ({
      ...claim,
      quads: claim.quads.map(each =>
        each.predicate.equals(org.role)
          ? quad(each.subject, org.role, namedNode('https://w3id.org/personalia/role/unheard-of'), each.graph)
          : each,
      ),
    }))
    expect(
      consolidate(new Map([[membershipIri('m1'), renamed]])).get(membershipIri('m1'))?.holding?.kind,
    ).to.equal('other')
  })
})

function dateOf({ subject, predicate, object, graph }: Quad, value: string): Quad {
  const type =
    object.termType === 'Literal'
      ? namedNode(object.datatype.value.replace('gYearMonth', 'gYear'))
      : undefined
  const property = predicate.value.endsWith('inXSDgYearMonth')
    ? namedNode(predicate.value.replace('YearMonth', 'Year'))
    : predicate
  return quad(subject, property, literal(value, type), graph)
}
