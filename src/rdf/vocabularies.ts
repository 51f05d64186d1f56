import { namedNode } from './terms.ts'
import { namespace, vocabulary } from './vocabulary.ts'

// Our own, the same for every deployment.

export const pas = vocabulary(
  'https://w3id.org/personalia/ns#',
  'SoleOffice SideOffices AGS ARS LandKey DistrictKey CountyKey',
  'beginEarliest beginLatest endEarliest endLatest publishedEarliest publishedLatest',
  'verbatim edtf basis kind status feminineForm masculineForm',
  'BasisScheme stated resolved inferred curated StatusScheme active ended planned proposed unknown',
  'AsOfAnswer asOf answer includesAnswer firstDay lastDay lastConfirmed AnswerScheme certain presumed possible',
  'EventScheme appointment election retirement farewell',
)

/** Role concepts are rows of data/lexicon/de/roles.tsv, so the namespace is open: `role('amtsleitung')`. */
export const role = namespace('https://w3id.org/personalia/role/')
export const roleScheme = namedNode('https://w3id.org/personalia/role')

/** Organization types are rows of data/vocabulary/organization-types.tsv: `orgtype('amt')`. */
export const orgtype = namespace('https://w3id.org/personalia/orgtype/')
export const orgtypeScheme = namedNode('https://w3id.org/personalia/orgtype')

export const shapes = namespace('https://w3id.org/personalia/shapes#')

// The languages RDF data are described in.

export const rdf = vocabulary(
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'type Property Statement List first rest nil value subject predicate object',
  'langString HTML XMLLiteral JSON',
)

export const rdfs = vocabulary(
  'http://www.w3.org/2000/01/rdf-schema#',
  'Class Datatype Literal Resource label comment domain range subClassOf subPropertyOf seeAlso isDefinedBy member',
)

export const owl = vocabulary(
  'http://www.w3.org/2002/07/owl#',
  'Ontology Class ObjectProperty DatatypeProperty AnnotationProperty NamedIndividual Thing',
  'versionInfo versionIRI imports sameAs inverseOf equivalentClass equivalentProperty disjointWith deprecated',
)

export const xsd = vocabulary(
  'http://www.w3.org/2001/XMLSchema#',
  'string boolean integer nonNegativeInteger positiveInteger int long decimal double float',
  'date dateTime dateTimeStamp time gYear gYearMonth gMonth gMonthDay gDay duration',
  'hexBinary base64Binary anyURI language token',
)

export const sh = vocabulary(
  'http://www.w3.org/ns/shacl#',
  'NodeShape PropertyShape IRI Literal BlankNode BlankNodeOrIRI BlankNodeOrLiteral IRIOrLiteral',
  'Violation Warning Info ValidationReport ValidationResult SPARQLConstraint PrefixDeclaration',
  'targetClass targetNode targetSubjectsOf targetObjectsOf path inversePath alternativePath zeroOrMorePath',
  'oneOrMorePath zeroOrOnePath property node nodeKind class datatype minCount maxCount minLength maxLength',
  'minInclusive maxInclusive minExclusive maxExclusive pattern flags in hasValue languageIn uniqueLang',
  'equals disjoint lessThan lessThanOrEquals and or not xone closed ignoredProperties',
  'qualifiedValueShape qualifiedMinCount qualifiedMaxCount qualifiedValueShapesDisjoint',
  'name description order group deactivated message severity conforms result focusNode resultPath resultMessage',
  'resultSeverity value sourceShape sourceConstraintComponent detail shapesGraph',
  'declare prefix prefixes namespace select ask sparql',
)

export const skos = vocabulary(
  'http://www.w3.org/2004/02/skos/core#',
  'Concept ConceptScheme Collection member prefLabel altLabel hiddenLabel notation definition scopeNote example note',
  'editorialNote historyNote changeNote inScheme topConceptOf hasTopConcept broader narrower related',
  'exactMatch closeMatch broadMatch narrowMatch relatedMatch',
)

// Organizations, persons, offices.

export const org = vocabulary(
  'http://www.w3.org/ns/org#',
  'Organization FormalOrganization OrganizationalUnit OrganizationalCollaboration Membership Role Post Site',
  'ChangeEvent member organization role memberDuring hasMembership memberOf hasMember headOf remuneration',
  'holds heldBy postIn hasPost reportsTo roleProperty unitOf hasUnit subOrganizationOf hasSubOrganization',
  'transitiveSubOrganizationOf linkedTo purpose classification identifier',
  'hasSite siteOf hasPrimarySite hasRegisteredSite siteAddress basedAt location',
  'originalOrganization resultingOrganization changedBy resultedFrom',
)

export const opengov = vocabulary('http://www.w3.org/ns/opengov#', 'post')

/** schema.org with http, as its own RDF documents have it; the https form is another set of IRIs. */
export const schema = vocabulary(
  'http://schema.org/',
  'Person Organization GovernmentOrganization OrganizationRole Role NewsArticle Article Place PostalAddress',
  'QuantitativeValue PropertyValue Action AssignAction LeaveAction MoveAction ReplaceAction Dataset DataDownload DataCatalog WebPage',
  'ActionStatusType ActiveActionStatus CompletedActionStatus FailedActionStatus PotentialActionStatus',
  'name alternateName givenName familyName honorificPrefix honorificSuffix jobTitle worksFor description',
  'member memberOf roleName startDate endDate parentOrganization subOrganization numberOfEmployees variableMeasured value minValue',
  'maxValue foundingDate dissolutionDate sameAs identifier url subjectOf about headline inLanguage publisher',
  'datePublished dateModified position encodingFormat license isPartOf mainEntity mainEntityOfPage',
  'agent object participant result replacee replacer actionStatus startTime endTime fromLocation toLocation location address',
  // Never published; named so that the shapes, the gate and the tests can forbid them.
  'birthDate birthPlace deathDate gender nationality homeLocation spouse children parent telephone email image',
)

export const foaf = vocabulary(
  'http://xmlns.com/foaf/0.1/',
  'Agent Person Organization Document name givenName familyName homepage page primaryTopic isPrimaryTopicOf topic',
)

export const person = vocabulary(
  'http://www.w3.org/ns/person#',
  'Person placeOfBirth placeOfDeath citizenship',
)

export const m8g = vocabulary('http://data.europa.eu/m8g/', 'PublicOrganisation birthDate deathDate gender')

export const vcard = vocabulary(
  'http://www.w3.org/2006/vcard/ns#',
  'Kind Organization Individual Group fn hasEmail hasURL hasTelephone hasAddress',
)

// Time, provenance, passages.

export const time = vocabulary(
  'http://www.w3.org/2006/time#',
  'TemporalEntity Instant Interval ProperInterval hasTime hasBeginning hasEnd before after inside',
  'inXSDDate inXSDDateTime inXSDDateTimeStamp inXSDgYear inXSDgYearMonth',
  'intervalMeets intervalMetBy intervalBefore intervalAfter intervalOverlaps intervalDuring intervalContains',
)

export const edtf = vocabulary(
  'http://id.loc.gov/datatypes/edtf/',
  'EDTF EDTF-level0 EDTF-level1 EDTF-level2',
)

export const prov = vocabulary(
  'http://www.w3.org/ns/prov#',
  'Entity Activity Agent Person Organization SoftwareAgent Plan Association Generation Invalidation',
  'wasDerivedFrom wasQuotedFrom wasRevisionOf hadPrimarySource specializationOf alternateOf value',
  'wasGeneratedBy generatedAtTime wasInvalidatedBy invalidatedAtTime used wasAttributedTo wasAssociatedWith',
  'startedAtTime endedAtTime atTime qualifiedAssociation agent hadPlan',
)

export const oa = vocabulary(
  'http://www.w3.org/ns/oa#',
  'Annotation SpecificResource TextPositionSelector TextQuoteSelector hasSource hasSelector hasTarget hasBody',
  'start end exact prefix suffix',
)

export const spdx = vocabulary(
  'http://spdx.org/rdf/terms#',
  'Checksum ChecksumAlgorithm checksum algorithm checksumValue checksumAlgorithm_sha256',
)

// Documents, data sets, services.

export const dct = vocabulary(
  'http://purl.org/dc/terms/',
  'title alternative description abstract identifier type subject language format extent medium',
  'creator contributor publisher source license rights accessRights rightsHolder provenance conformsTo',
  'date created issued modified valid available temporal spatial accrualPeriodicity',
  'isPartOf hasPart isVersionOf hasVersion replaces isReplacedBy relation references isReferencedBy',
  'Location PeriodOfTime ProvenanceStatement RightsStatement LicenseDocument Standard Agent',
)

export const adms = vocabulary(
  'http://www.w3.org/ns/adms#',
  'Identifier identifier schemeAgency status versionNotes sample',
)

export const dcat = vocabulary(
  'http://www.w3.org/ns/dcat#',
  'Catalog CatalogRecord Dataset DatasetSeries Distribution DataService Resource Relationship',
  'dataset service record distribution accessURL accessService downloadURL mediaType packageFormat',
  'compressFormat byteSize endpointURL endpointDescription servesDataset contactPoint keyword theme themeTaxonomy',
  'landingPage startDate endDate temporalResolution version hasVersion isVersionOf inSeries',
)

export const dcatde = vocabulary(
  'http://dcat-ap.de/def/dcatde/',
  'contributorID licenseAttributionByText politicalGeocodingLevelURI legalBasis originator maintainer',
)

export const dcatap = vocabulary(
  'http://data.europa.eu/r5r/',
  'availability applicableLegislation hvdCategory',
)

const voidVocabulary = vocabulary(
  'http://rdfs.org/ns/void#',
  'Dataset DatasetDescription Linkset dataDump sparqlEndpoint exampleResource feature vocabulary uriSpace',
  'uriRegexPattern uriLookupEndpoint triples entities classes properties distinctSubjects distinctObjects',
  'documents subset inDataset classPartition class propertyPartition property rootResource openSearchDescription',
)

export const sd = vocabulary(
  'http://www.w3.org/ns/sparql-service-description#',
  'Service Dataset Graph NamedGraph endpoint supportedLanguage resultFormat inputFormat feature defaultDataset',
  'defaultGraph namedGraph name graph SPARQL11Query SPARQL11Update UnionDefaultGraph BasicFederatedQuery',
)

export const hydra = vocabulary(
  'http://www.w3.org/ns/hydra/core#',
  'Collection PartialCollectionView IriTemplate IriTemplateMapping ApiDocumentation',
  'member totalItems view first last next previous search template mapping variable property required limit',
)

export const tree = vocabulary(
  'https://w3id.org/tree#',
  'Node GreaterThanOrEqualToRelation view member shape relation node path value',
)

export const ldes = vocabulary(
  'https://w3id.org/ldes#',
  'EventStream RetentionPolicy timestampPath sequencePath versionOfPath retentionPolicy startingFrom',
  'versionCreateObject versionUpdateObject versionDeleteObject pollingInterval',
)

export const as = vocabulary(
  'https://www.w3.org/ns/activitystreams#',
  'Create Update Delete Tombstone object published',
)

export const vann = vocabulary(
  'http://purl.org/vocab/vann/',
  'preferredNamespacePrefix preferredNamespaceUri usageNote',
)

export const formats = namespace('http://www.w3.org/ns/formats/')

/** Amtlicher Gemeindeschlüssel as DCAT-AP.de has it: a territory, not the corporation. */
export const ags = namespace('http://dcat-ap.de/def/politicalGeocoding/municipalityKey/')
/** Gemeinsame Normdatei of the German-speaking libraries. */
export const gnd = namespace('https://d-nb.info/gnd/')
export const wd = namespace('http://www.wikidata.org/entity/')

/** `void` is a reserved word: `import { void as voidVocabulary }`. */
export { voidVocabulary as void }
