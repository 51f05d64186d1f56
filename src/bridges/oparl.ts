import { foaf, org, rdf, schema, skos } from '../rdf/namespaces.ts'
import { docIri } from '../rdf/iris.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Said } from '../store/store.ts'
import { dateOf, isEnded, isHeld, nameOf, parentOf, told, valueOf, valuesOf } from './facts-of.ts'

export interface OparlContext {
  /** Ends with "/". */
  readonly baseIri: string
  readonly conceptName: (iri: string) => string | undefined
  /** When what is said of it was put in and changed, ISO 8601. */
  readonly stateOf: (
    iri: string,
  ) => Promise<{ readonly created: string; readonly modified: string } | undefined>
  /** The memberships of a person or an organization. */
  readonly membershipsOf: (said: Said) => Promise<readonly Said[]>
}

const schemaRoot = 'https://schema.oparl.org/1.1/'

/** The address of an object: its path below the base, under /oparl/ in the place of /id/. */
function oparlIri(iri: string, baseIri: string): string {
  return `${baseIri}oparl/${iri.slice(`${baseIri}id/`.length)}`
}

/** An OParl 1.1 object of a person, an organization or a membership that was or is held; undefined for anything else. */
export async function oparlOf(said: Said, context: OparlContext): Promise<object | undefined> {
  const types = valuesOf(said, rdf.type)
  if (types.includes(foaf.Person.value)) return person(said, context)
  if (types.includes(org.Organization.value)) return organization(said, context)
  if (types.includes(org.Membership.value) && isHeld(said)) return membership(said, context)
  return undefined
}

async function person(said: Said, context: OparlContext): Promise<object> {
  const memberships = await context.membershipsOf(said)
  return told({
    ...(await frame('Person', said, context)),
    name: nameOf(said),
    givenName: valueOf(said, schema.givenName),
    familyName: valueOf(said, schema.familyName),
    membership: await Promise.all(memberships.map(each => membership(each, context))),
  })
}

async function organization(said: Said, context: OparlContext): Promise<object> {
  const { baseIri, conceptName, membershipsOf } = context
  const [type, parent] = [valueOf(said, org.classification), parentOf(said)]
  const memberships = await membershipsOf(said)
  return told({
    ...(await frame('Organization', said, context)),
    name: nameOf(said),
    shortName: valueOf(said, skos.altLabel),
    classification: type === undefined ? undefined : conceptName(type),
    subOrganizationOf: parent === undefined ? undefined : oparlIri(parent, baseIri),
    externalBody: externalBody(said),
    endDate: valueOf(said, schema.dissolutionDate),
    membership: memberships.map(({ subject }) => oparlIri(subject.value, baseIri)),
  })
}

/** The same body in a council information system of its own. */
function externalBody(said: Said): string | undefined {
  return valuesOf(said, schema.sameAs).find(iri => /oparl/i.test(iri))
}

/** A day only where it is one: OParl knows no months and years. */
const day = /^\d{4}-\d{2}-\d{2}$/

/** A day where it is known; under names of our own, as OParl asks of what it does not know, how precisely it is stated. */
async function membership(said: Said, context: OparlContext): Promise<object> {
  const { baseIri, conceptName } = context
  const link = (property: { readonly value: string }) => {
    const iri = valueOf(said, property)
    return iri === undefined ? undefined : oparlIri(iri, baseIri)
  }
  const dayOf = (side: 'begin' | 'end') => {
    const date = dateOf(said, side) ?? ''
    return day.test(date) ? date : undefined
  }
  const role = valueOf(said, org.role)
  return told({
    ...(await frame('Membership', said, context)),
    person: link(org.member),
    organization: link(org.organization),
    role: valueOf(said, schema.roleName) ?? (role === undefined ? undefined : conceptName(role)),
    startDate: dayOf('begin'),
    endDate: dayOf('end'),
    'personalia:begin': dateOf(said, 'begin'),
    'personalia:end': dateOf(said, 'end'),
    'personalia:ended': isEnded(said) ? true : undefined,
  })
}

/** What every object has (OParl 1.1, section 2.6). */
async function frame(type: string, { subject }: Said, { baseIri, stateOf }: OparlContext): Promise<object> {
  const state = await stateOf(subject.value)
  return {
    id: oparlIri(subject.value, baseIri),
    type: schemaRoot + type,
    created: state?.created,
    modified: state?.modified,
    web: docIri(namedNode(subject.value), baseIri)?.value,
  }
}
