/** One invented announcement as the model writes it: two persons, four organizations, a post, three memberships, a decision. */
export const exampleTurtle = (baseIri: string) => `
@base <${baseIri}> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix role: <https://w3id.org/personalia/role/> .
@prefix otyp: <https://w3id.org/personalia/orgtype/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix opengov: <http://www.w3.org/ns/opengov#> .
@prefix schema: <http://schema.org/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<id/announcement/neue-leitung> a schema:NewsArticle, prov:Entity ;
  schema:headline "Mira Lohfeld leitet das Grünflächenamt"@de ; schema:inLanguage "de" ;
  schema:publisher <id/org/stadt-neuenfelde> ;
  pas:publishedEarliest "2021-03-01"^^xsd:date ; pas:publishedLatest "2021-04-30"^^xsd:date .

<id/announcement/neue-leitung/text> a foaf:Document, prov:Entity ;
  prov:specializationOf <id/announcement/neue-leitung> .

<id/person/7k3f9q2m4d> a foaf:Person, schema:Person ;
  schema:name "Mira Lohfeld" ; foaf:name "Mira Lohfeld"@de ; schema:subjectOf <id/announcement/neue-leitung> ;
  org:hasMembership <id/membership/m1m1m1m1m1>, <id/membership/m2m2m2m2m2>, <id/membership/m3m3m3m3m3> ;
  prov:wasDerivedFrom <id/announcement/neue-leitung#p-0-62> .
<id/person/q4x8w1zt5h> a foaf:Person, schema:Person ;
  schema:name "Jonte </script><b>Quast" ; foaf:name "Jonte </script><b>Quast"@de ;
  org:hasMembership <id/membership/m4m4m4m4m4> ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-180-220> .

<id/org/stadt-neuenfelde> a org:Organization, org:FormalOrganization, schema:GovernmentOrganization ;
  skos:prefLabel "Stadt Neuenfelde"@de ; schema:name "Stadt Neuenfelde"@de ;
  org:classification otyp:stadt ; org:identifier "01234567"^^pas:AGS .
<id/org/stadt-neuenfelde/gruenflaechenamt> a org:Organization, org:OrganizationalUnit, schema:GovernmentOrganization ;
  skos:prefLabel "Grünflächenamt der Stadt Neuenfelde"@de ; skos:altLabel "Neuenfelder Grünflächenamt"@de ;
  org:classification otyp:amt ; org:unitOf <id/org/stadt-neuenfelde> ;
  org:hasPost <id/post/stadt-neuenfelde/gruenflaechenamt/leitung> ;
  prov:wasDerivedFrom <id/announcement/neue-leitung#p-0-62> .
<id/org/stadt-neuenfelde/hauptausschuss> a org:Organization ;
  skos:prefLabel "Hauptausschuss der Stadt Neuenfelde"@de ; org:subOrganizationOf <id/org/stadt-neuenfelde> .
<id/org/klinikum-ostermoor> a org:Organization ; skos:prefLabel "Klinikum Ostermoor"@de .

<id/post/stadt-neuenfelde/gruenflaechenamt/leitung> a org:Post, pas:SoleOffice ;
  skos:prefLabel "Leitung des Grünflächenamts der Stadt Neuenfelde"@de ; org:role role:amtsleitung ;
  org:postIn <id/org/stadt-neuenfelde/gruenflaechenamt> .

<id/membership/m1m1m1m1m1> a org:Membership, schema:OrganizationRole ;
  org:member <id/person/7k3f9q2m4d> ; org:organization <id/org/stadt-neuenfelde/gruenflaechenamt> ;
  org:role role:amtsleitung ; schema:roleName "Leiterin"@de ;
  opengov:post <id/post/stadt-neuenfelde/gruenflaechenamt/leitung> ;
  schema:startDate "2021-02-01"^^xsd:date ; org:memberDuring <id/membership/m1m1m1m1m1#period> ;
  pas:status pas:active ; pas:basis pas:stated ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-0-62> .
<id/membership/m1m1m1m1m1#period> a time:Interval, time:ProperInterval ; time:hasBeginning <id/membership/m1m1m1m1m1#begin> ;
  pas:beginEarliest "2021-02-01"^^xsd:date ; pas:beginLatest "2021-02-01"^^xsd:date ; pas:endEarliest "2021-03-01"^^xsd:date .
<id/membership/m1m1m1m1m1#begin> a time:Instant ; time:inXSDDate "2021-02-01"^^xsd:date ;
  pas:verbatim "seit dem 1. Februar"@de ; pas:basis pas:resolved ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-0-62> .

<id/membership/m2m2m2m2m2> a org:Membership, schema:OrganizationRole ;
  org:member <id/person/7k3f9q2m4d> ; org:organization <id/org/klinikum-ostermoor> ;
  org:role role:geschaeftsfuehrung ; schema:roleName "Geschäftsführerin"@de ;
  schema:startDate "2012"^^xsd:gYear ; org:memberDuring <id/membership/m2m2m2m2m2#period> ;
  pas:status pas:ended ; pas:basis pas:stated ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-80-140> .
<id/membership/m2m2m2m2m2#period> a time:Interval, time:ProperInterval ;
  time:hasBeginning <id/membership/m2m2m2m2m2#begin> ; time:hasEnd <id/membership/m2m2m2m2m2#end> ;
  pas:beginEarliest "2012-01-01"^^xsd:date ; pas:beginLatest "2012-12-31"^^xsd:date ;
  pas:endEarliest "2019-12-01"^^xsd:date ; pas:endLatest "2019-12-31"^^xsd:date .
<id/membership/m2m2m2m2m2#begin> a time:Instant ; time:inXSDgYear "2012"^^xsd:gYear ; pas:verbatim "2012"@de ;
  pas:basis pas:stated ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-80-140> .
<id/membership/m2m2m2m2m2#end> a time:Instant ; time:inXSDgYearMonth "2019-12"^^xsd:gYearMonth ;
  pas:basis pas:inferred ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-80-140> .

<id/membership/m3m3m3m3m3> a org:Membership, schema:OrganizationRole ;
  org:member <id/person/7k3f9q2m4d> ; org:organization <id/org/stadt-neuenfelde> ; org:role role:sachbearbeitung ;
  dct:description "zuständig für Spielplätze"@de ; org:memberDuring <id/membership/m3m3m3m3m3#period> ;
  pas:status pas:ended ; pas:basis pas:resolved ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-80-140> .
<id/membership/m3m3m3m3m3#period> a time:Interval, time:ProperInterval ; time:hasBeginning <id/membership/m3m3m3m3m3#begin> ;
  pas:beginEarliest "1992-01-01"^^xsd:date ; pas:beginLatest "2003-12-31"^^xsd:date .
<id/membership/m3m3m3m3m3#begin> a time:Instant ; pas:verbatim "Wenig später"@de ; pas:basis pas:resolved ;
  prov:wasDerivedFrom <id/announcement/neue-leitung#p-80-140> .

<id/membership/m4m4m4m4m4> a org:Membership, schema:OrganizationRole ;
  org:member <id/person/q4x8w1zt5h> ; org:organization <id/org/stadt-neuenfelde> ; org:role role:beigeordnete ;
  org:memberDuring <id/membership/m4m4m4m4m4#period> ; pas:status pas:active ; pas:basis pas:stated ;
  prov:wasDerivedFrom <id/announcement/neue-leitung#p-180-220> .
<id/membership/m4m4m4m4m4#period> a time:Interval, time:ProperInterval ;
  pas:beginLatest "2021-04-30"^^xsd:date ; pas:endEarliest "2021-03-01"^^xsd:date .

<id/event/e1e1e1e1e1> a schema:AssignAction ; schema:name "Beschluss über die Leitung des Grünflächenamts"@de ;
  schema:agent <id/org/stadt-neuenfelde/hauptausschuss> ; schema:participant <id/person/7k3f9q2m4d> ;
  schema:object <id/post/stadt-neuenfelde/gruenflaechenamt/leitung> ; schema:result <id/membership/m1m1m1m1m1> ;
  dct:date "2020-12"^^xsd:gYearMonth ; pas:basis pas:stated ; prov:wasDerivedFrom <id/announcement/neue-leitung#p-0-62> .

${passage('p-0-62', 0, 'Mira Lohfeld leitet seit dem 1. Februar das Grünflächenamt.')}
${passage('p-80-140', 80, 'Wenig später ging sie zur Stadt; 2012 kam sie zum Klinikum.')}
${passage('p-180-220', 180, 'Es gratulierte der Beigeordnete Jonte </script><b>Quast.')}
`

function passage(name: string, start: number, exact: string): string {
  const iri = `id/announcement/neue-leitung#${name}`
  return `
<${iri}> a oa:SpecificResource, prov:Entity ; oa:hasSource <id/announcement/neue-leitung/text> ;
  oa:hasSelector <${iri}-pos>, <${iri}-quote> .
<${iri}-pos> a oa:TextPositionSelector ; oa:start "${start}"^^xsd:nonNegativeInteger .
<${iri}-quote> a oa:TextQuoteSelector ; oa:exact ${JSON.stringify(exact)} .`
}

export const rolesTurtle = `
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix role: <https://w3id.org/personalia/role/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/personalia/role> a skos:ConceptScheme ; skos:prefLabel "Rollen in der öffentlichen Verwaltung"@de .
role:amtsleitung a skos:Concept ; pas:kind "head" ; skos:inScheme <https://w3id.org/personalia/role> ; skos:broader role:leitung ;
  skos:prefLabel "Amtsleitung"@de, "head of department"@en .
role:amtsleitung-kommissarisch a skos:Concept ; skos:broader role:amtsleitung ; pas:kind "acting head" ;
  skos:prefLabel "Kommissarische Amtsleitung"@de, "acting head of department"@en .
role:amtsleitung-stellvertretend a skos:Concept ; pas:kind "deputy head" ;
  skos:prefLabel "Stellvertretende Amtsleitung"@de, "deputy head of department"@en .
role:leitung a skos:Concept ; skos:inScheme <https://w3id.org/personalia/role> ; skos:prefLabel "Leitung"@de, "head"@en .
role:geschaeftsfuehrung a skos:Concept ; skos:prefLabel "Geschäftsführung"@de, "managing director"@en .
role:sachbearbeitung a skos:Concept ; skos:prefLabel "Sachbearbeitung"@de .
role:beigeordnete a skos:Concept ; skos:prefLabel "Beigeordnete Person"@de, "deputy mayor"@en .`

export const organizationTypesTurtle = `
@prefix otyp: <https://w3id.org/personalia/orgtype/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/personalia/orgtype> a skos:ConceptScheme ; skos:prefLabel "Organisationstypen"@de .
otyp:stadt a skos:Concept ; skos:prefLabel "Stadt"@de, "city"@en .
otyp:amt a skos:Concept ; skos:prefLabel "Amt"@de, "office"@en .`

export const termsTurtle = `
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dct: <http://purl.org/dc/terms/> .
<https://w3id.org/personalia/ns> a owl:Ontology ; dct:title "Begriffe von Personalia"@de .
pas:beginLatest a owl:DatatypeProperty ; rdfs:label "spätester Beginn"@de ; rdfs:comment "Had begun on this day."@en .`

export const shapesTurtle = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
<https://w3id.org/personalia/shapes#PersonShape> a sh:NodeShape ; sh:targetClass foaf:Person ;
  sh:message "Eine Person braucht einen Namen."@de, "A person needs a name."@en .`
