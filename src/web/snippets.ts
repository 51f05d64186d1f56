import type { Language } from './messages.ts'

export interface Snippet {
  readonly name: string
  /** What runs it; an address is given to a program that people click through. */
  readonly kind: 'shell' | 'javascript' | 'python' | 'r' | 'sparql' | 'address'
  readonly title: Readonly<Record<Language, string>>
  readonly lead: Readonly<Record<Language, string>>
  readonly code: string
}

interface Row extends Omit<Snippet, 'code'> {
  /** Whether it is about one thing. */
  readonly aboutThing?: true
  /** @param base base IRI; ends with "/" @param thing path of a thing below /id/ that there is */
  readonly code: (base: string, thing: string) => string
}

/** First steps, from the shell to statistics; every row is run by a test. */
const rows: readonly Row[] = [
  {
    name: 'curl-document',
    kind: 'shell',
    title: { de: 'Ein Dokument', en: 'One document' },
    lead: {
      de: 'Jede Sache hat eine Kennung, die zu ihrem Dokument führt; das Format sagt der Accept-Header.',
      en: 'Every thing has an identifier that leads to its document; the Accept header says the format.',
    },
    aboutThing: true,
    code: (base, thing) => `curl -sL -H 'Accept: text/turtle' '${base}id/${thing}'`,
  },
  {
    name: 'curl-list',
    kind: 'shell',
    title: { de: 'Eine Liste als CSV', en: 'A list as CSV' },
    lead: {
      de: 'Wer hatte an einem Tag welches Amt? Die Endung der Adresse wählt das Format.',
      en: 'Who held which office on a day? The suffix of the address chooses the format.',
    },
    code: base => `curl -s '${base}memberships.csv?at=2020-01-01&answer=possible'`,
  },
  {
    name: 'javascript-rows',
    kind: 'javascript',
    title: { de: 'Zeilen in JavaScript', en: 'Rows in JavaScript' },
    lead: {
      de: 'Eine Liste als JSON Lines braucht keine Bibliothek; im Browser und in Node.js.',
      en: 'A list as JSON Lines needs no library; in the browser and in Node.js.',
    },
    code: base => `const response = await fetch('${base}memberships.jsonl?limit=1000')
const lines = (await response.text()).trim().split('\\n')
for (const line of lines) {
  const { person_name, role_name, organization_name, begin = '?' } = JSON.parse(line)
  console.log(\`\${begin}: \${person_name}, \${role_name}, \${organization_name}\`)
}`,
  },
  {
    name: 'javascript-json-ld',
    kind: 'javascript',
    title: { de: 'Linked Data in JavaScript', en: 'Linked data in JavaScript' },
    lead: {
      de: 'JSON-LD ist JSON mit festen Schlüsseln; mit dem Paket jsonld werden daraus RDF-Tripel.',
      en: 'JSON-LD is JSON with stable keys; the package jsonld makes RDF triples of it.',
    },
    aboutThing: true,
    code: (base, thing) => `import jsonld from 'jsonld'

const response = await fetch('${base}id/${thing}', { headers: { accept: 'application/ld+json' } })
const triples = await jsonld.toRDF(await response.json())
console.log(triples.length, 'triples')`,
  },
  {
    name: 'python-rdflib',
    kind: 'python',
    title: { de: 'Linked Data in Python', en: 'Linked data in Python' },
    lead: {
      de: 'rdflib fragt selbst nach einem Format, das es lesen kann.',
      en: 'rdflib itself asks for a format that it can read.',
    },
    code: base => `import rdflib

graph = rdflib.Graph().parse("${base}memberships?limit=1000")
query = """
    PREFIX org: <http://www.w3.org/ns/org#>
    SELECT ?organization (COUNT(*) AS ?count)
    WHERE { ?membership org:organization ?organization } GROUP BY ?organization
"""
for organization, count in graph.query(query):
    print(organization, count)`,
  },
  {
    name: 'python-pandas',
    kind: 'python',
    title: { de: 'Tabellen in Python', en: 'Tables in Python' },
    lead: {
      de: 'Alle Funktionen in einer Datei, ohne Blättern.',
      en: 'All memberships in one file, without paging.',
    },
    code: base => `import pandas

table = pandas.read_csv("${base}dump/all.csv")
print(table.groupby("role_name").size().sort_values(ascending=False))`,
  },
  {
    name: 'r',
    kind: 'r',
    title: { de: 'Tabellen in R', en: 'Tables in R' },
    lead: { de: 'Mit dem, was R mitbringt.', en: 'With what comes with R.' },
    code: base => `memberships <- read.csv("${base}dump/all.csv", encoding = "UTF-8")
print(sort(table(memberships$role_name), decreasing = TRUE))`,
  },
  {
    name: 'open-refine',
    kind: 'address',
    title: { de: 'OpenRefine', en: 'OpenRefine' },
    lead: {
      de: 'Projekt erstellen, Daten holen von „Webadressen (URLs)“, diese Adresse eintragen, als CSV einlesen.',
      en: 'Create a project, get data from “Web Addresses (URLs)”, enter this address, parse as CSV.',
    },
    code: base => `${base}memberships.csv?limit=1000`,
  },
  {
    name: 'sparql',
    kind: 'sparql',
    title: { de: 'SPARQL', en: 'SPARQL' },
    lead: {
      de: 'Für Fragen, die keine Liste beantwortet: als Formular unter /sparql, oder mit jedem SPARQL-Programm.',
      en: 'For questions that no list answers: by the form at /sparql, or with any SPARQL program.',
    },
    code: () => `PREFIX org: <http://www.w3.org/ns/org#>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?person ?role ?organization WHERE {
  ?membership org:member/schema:name ?person ;
    org:role/skos:prefLabel ?role ;
    org:organization/skos:prefLabel ?organization .
  FILTER (LANG(?role) = "de")
} ORDER BY ?person LIMIT 20`,
  },
]

/** The steps with the addresses of a server put in; without a thing those that need none. */
export function snippets(base: string, thing: string | undefined): readonly Snippet[] {
  const fitting = rows.filter(({ aboutThing }) => !aboutThing || thing !== undefined)
  return fitting.map(row => ({ ...row, code: row.code(base, thing ?? '') }))
}
