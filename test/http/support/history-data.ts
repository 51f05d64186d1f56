/** One holding of an office, as an announcement tells it. */
export interface Told {
  /** Ten characters, of the person and the membership alike. */
  readonly id: string
  readonly name: string
  /** Path below /id/org/. */
  readonly organization: string
  readonly role: string
  /** Last step of the post's path. */
  readonly post?: string
  readonly status?: string
  /** beginEarliest, beginLatest, endEarliest, endLatest; empty for an absent one. */
  readonly days: readonly [string, string, string, string]
}

const office = 'stadt-neuenfelde/gruenflaechenamt'
const head = { organization: office, role: 'amtsleitung', post: 'leitung' }

/** Who led the office before, who deputized, who acted, and who is to come: all invented. */
export const history: readonly Told[] = [
  {
    ...head,
    id: 'a1a1a1a1a1',
    name: 'Ada Birkenau',
    days: ['2005-01-01', '2005-12-31', '2012-06-30', '2012-06-30'],
  },
  {
    id: 'b1b1b1b1b1',
    name: 'Bodo Ginster',
    organization: office,
    role: 'amtsleitung-kommissarisch',
    post: 'leitung',
    days: ['2012-07-01', '2012-07-01', '2013-03-01', '2013-03-31'],
  },
  {
    ...head,
    id: 'c1c1c1c1c1',
    name: 'Cora Müller-Weiß',
    days: ['2014-01-01', '2014-12-31', '2019-12-31', '2019-12-31'],
  },
  {
    id: 'd1d1d1d1d1',
    name: 'Dirk Espenlaub',
    organization: office,
    role: 'amtsleitung-stellvertretend',
    post: 'stellvertretung',
    days: ['2016-01-01', '2016-12-31', '2018-05-01', ''],
  },
  {
    id: 'e1e1e1e1e2',
    name: 'Edda Farn',
    organization: 'stadt-neuenfelde/hauptausschuss',
    role: 'sachbearbeitung',
    status: 'planned',
    days: ['2022-01-01', '2022-01-01', '', ''],
  },
]

const bounds = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest'] as const

/** A claim graph that tells these holdings, published on a day. */
export function toldTurtle(
  baseIri: string,
  announcement: string,
  published: string,
  told: readonly Told[],
): string {
  return `
@base <${baseIri}> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix role: <https://w3id.org/personalia/role/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix opengov: <http://www.w3.org/ns/opengov#> .
@prefix schema: <http://schema.org/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<id/announcement/${announcement}> a schema:NewsArticle ; schema:headline "Chronik ${announcement}"@de ;
  schema:datePublished "${published}"^^xsd:date .
${told.map(holdingTurtle).join('\n')}`
}

function holdingTurtle({ id, name, organization, role, post, status, days }: Told): string {
  const membership = `id/membership/${id}`
  const known = bounds.flatMap((bound, place) =>
    days[place] ? [`pas:${bound} "${days[place]}"^^xsd:date`] : [],
  )
  const ended = days[3] !== '' ? `time:hasEnd <${membership}#end> ; ` : ''
  return `
<id/person/${id}> a foaf:Person, schema:Person ; schema:name "${name}" ; foaf:name "${name}"@de ;
  org:hasMembership <${membership}> .
<${membership}> a org:Membership, schema:OrganizationRole ; org:member <id/person/${id}> ;
  org:organization <id/org/${organization}> ; org:role role:${role} ; org:memberDuring <${membership}#period> ;
  ${post === undefined ? '' : `opengov:post <id/post/${organization}/${post}> ;`}
  pas:status pas:${status ?? (days[3] === '' ? 'active' : 'ended')} ; pas:basis pas:stated .
<${membership}#period> a time:Interval, time:ProperInterval ; time:hasBeginning <${membership}#begin> ; ${ended}
  ${known.join(' ; ')} .
<${membership}#begin> a time:Instant ; pas:basis pas:stated .
${ended && `<${membership}#end> a time:Instant ; pas:basis pas:resolved .`}
${
  post === undefined
    ? ''
    : `<id/post/${organization}/${post}> a org:Post, pas:SoleOffice ; org:postIn <id/org/${organization}> ;
  skos:prefLabel "${post} von ${organization}"@de .`
}`
}
