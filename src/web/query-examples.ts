import type { Language } from './messages.ts'

export interface QueryExample {
  readonly name: string
  readonly title: Readonly<Record<Language, string>>
  readonly query: string
}

const prefixes = `PREFIX org: <http://www.w3.org/ns/org#>
PREFIX opengov: <http://www.w3.org/ns/opengov#>
PREFIX pas: <https://w3id.org/personalia/ns#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX schema: <http://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`

interface Row extends Omit<QueryExample, 'query'> {
  readonly text: string
}

/** A dozen questions; each is run by a test. The required pattern stands before the OPTIONAL: the engine keeps the order. */
const rows: readonly Row[] = [
  {
    name: 'heads',
    title: { de: 'Wer leitet heute was?', en: 'Who heads what today?' },
    text: `SELECT ?organization ?person ?role ?since WHERE {
  ?kind pas:kind "head" .
  ?membership org:role ?kind ; org:member/schema:name ?person ; org:organization/skos:prefLabel ?organization ;
    pas:status pas:active ; org:memberDuring ?period .
  OPTIONAL { ?membership schema:roleName ?role }
  OPTIONAL { ?period pas:beginEarliest ?since }
} ORDER BY ?organization ?person LIMIT 100`,
  },
  {
    name: 'on-a-day',
    title: { de: 'Wer hatte am 1. Juni 2015 welches Amt?', en: 'Who held which office on 1 June 2015?' },
    text: `SELECT ?person ?organization ?role ?answer ?confirmed WHERE {
  BIND ("2015-06-01"^^xsd:date AS ?day)
  ?membership org:member/schema:name ?person ; org:organization/skos:prefLabel ?organization ; org:memberDuring ?period .
  OPTIONAL { ?membership schema:roleName ?role }
  OPTIONAL { ?period pas:beginEarliest ?from } OPTIONAL { ?period pas:endLatest ?until }
  OPTIONAL { ?period pas:beginLatest ?begun } OPTIONAL { ?period pas:endEarliest ?confirmed }
  OPTIONAL { ?membership pas:status ?status }
  FILTER ((!BOUND(?from) || ?from <= ?day) && (!BOUND(?until) || ?day <= ?until))
  BIND (COALESCE(?status, pas:unknown) IN (pas:planned, pas:proposed) AS ?toCome)
  BIND (IF(!?toCome && BOUND(?begun) && BOUND(?confirmed) && ?begun <= ?day && ?day <= ?confirmed, "certain",
    IF(!?toCome && BOUND(?begun) && !BOUND(?until) && ?begun <= ?day, "presumed", "possible")) AS ?answer)
} ORDER BY ?answer ?organization ?person`,
  },
  {
    name: 'career',
    title: { de: 'Laufbahnen: alle Stationen einer Person', en: 'Careers: all stations of a person' },
    text: `SELECT ?person ?organization ?role ?from ?until WHERE {
  ?p schema:name ?person ; org:hasMembership ?membership .
  ?membership org:organization/skos:prefLabel ?organization ; org:memberDuring ?period .
  OPTIONAL { ?membership schema:roleName ?role }
  OPTIONAL { ?period pas:beginEarliest ?from } OPTIONAL { ?period pas:endLatest ?until }
} ORDER BY ?person ?from LIMIT 200`,
  },
  {
    name: 'holders-of-a-post',
    title: { de: 'Wer hatte ein Amt nacheinander?', en: 'Who held a post, one after the other?' },
    text: `SELECT ?post ?person ?from ?until WHERE {
  ?membership opengov:post ?p ; org:member/schema:name ?person ; org:memberDuring ?period .
  ?p skos:prefLabel ?post .
  OPTIONAL { ?period pas:beginEarliest ?from } OPTIONAL { ?period pas:endLatest ?until }
} ORDER BY ?post ?from LIMIT 200`,
  },
  {
    name: 'successions',
    title: { de: 'Wer folgte auf wen?', en: 'Who succeeded whom?' },
    text: `SELECT ?predecessor ?successor WHERE {
  ?change a schema:ReplaceAction ; schema:replacee/org:member/schema:name ?predecessor ;
    schema:replacer/org:member/schema:name ?successor .
} ORDER BY ?successor`,
  },
  {
    name: 'appointments',
    title: { de: 'Beschlüsse: wer wurde von wem ernannt?', en: 'Decisions: who was appointed by whom?' },
    text: `SELECT ?body ?person ?date WHERE {
  ?action a schema:AssignAction ; schema:participant/schema:name ?person .
  OPTIONAL { ?action schema:agent/skos:prefLabel ?body }
  OPTIONAL { ?action dct:date ?date }
} ORDER BY ?date`,
  },
  {
    name: 'units',
    title: { de: 'Welche Ämter gehören zu welcher Stadt?', en: 'Which offices belong to which city?' },
    text: `SELECT ?city ?unit WHERE {
  ?u org:unitOf ?c ; skos:prefLabel ?unit . ?c skos:prefLabel ?city .
} ORDER BY ?city ?unit`,
  },
  {
    name: 'evidence',
    title: { de: 'Welche Textstelle belegt ein Amt?', en: 'Which passage supports an office?' },
    text: `SELECT ?person ?organization ?quotation WHERE {
  ?membership org:member/schema:name ?person ; org:organization/skos:prefLabel ?organization ;
    prov:wasDerivedFrom/oa:hasSelector/oa:exact ?quotation .
} ORDER BY ?person LIMIT 100`,
  },
  {
    name: 'basis',
    title: { de: 'Was ist genannt, was gefolgert?', en: 'What is stated, what inferred?' },
    text: `SELECT ?basis (COUNT(?membership) AS ?memberships) WHERE {
  ?membership a org:Membership ; pas:basis ?basis .
} GROUP BY ?basis ORDER BY DESC(?memberships)`,
  },
  {
    name: 'without-begin',
    title: { de: 'Ämter, deren Beginn niemand nennt', en: 'Offices whose begin nobody states' },
    text: `SELECT ?person ?organization WHERE {
  ?membership org:member/schema:name ?person ; org:organization/skos:prefLabel ?organization ; org:memberDuring ?period .
  FILTER NOT EXISTS { ?period pas:beginEarliest ?begin }
} ORDER BY ?person LIMIT 100`,
  },
  {
    name: 'begun-in-a-year',
    title: { de: 'Wer begann 2012 ein Amt?', en: 'Who began an office in 2012?' },
    text: `SELECT ?person ?organization ?earliest ?latest WHERE {
  ?period pas:beginEarliest ?earliest ; pas:beginLatest ?latest .
  FILTER (?earliest >= "2012-01-01"^^xsd:date && ?latest <= "2012-12-31"^^xsd:date)
  ?membership org:memberDuring ?period ; org:member/schema:name ?person ; org:organization/skos:prefLabel ?organization .
} ORDER BY ?earliest`,
  },
  {
    name: 'announcements',
    title: {
      de: 'Was sagt welche Meldung? (benannte Graphen)',
      en: 'What does each announcement say? (named graphs)',
    },
    text: `SELECT ?announcement ?headline (COUNT(?membership) AS ?memberships) WHERE {
  GRAPH ?graph { ?announcement a schema:NewsArticle ; schema:headline ?headline . ?membership a org:Membership . }
} GROUP BY ?announcement ?headline ORDER BY ?announcement LIMIT 100`,
  },
]

/** The examples with the prefixes that they need. */
export function examples(baseIri: string): readonly QueryExample[] {
  return rows.map(({ text, ...row }) => ({ ...row, query: `${prefixes}BASE <${baseIri}>\n\n${text}` }))
}
