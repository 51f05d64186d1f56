/**
 * What leads from each version of the record to the next; `PRAGMA user_version` counts the steps taken. A step that was
 * released is never changed: another one is added.
 *
 * graph: the claim graphs. claim: what each says of one entity (entity '' for what belongs to none), as N-Triples.
 * entity: the register, as N-Quads; with links between entities, names for searching, holdings for questions about a day.
 * change: what happened to entities, numbered without a gap. source: files that were ingested.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE graph (
    name TEXT PRIMARY KEY,
    announcement TEXT,
    published TEXT,
    revision TEXT NOT NULL,
    size INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    modified TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_announcement ON graph (announcement);

  CREATE TABLE claim (
    graph TEXT NOT NULL REFERENCES graph ON DELETE CASCADE,
    entity TEXT NOT NULL,
    published TEXT,
    quads TEXT NOT NULL,
    PRIMARY KEY (graph, entity)
  ) STRICT;
  CREATE INDEX claim_newest ON claim (entity, published DESC, graph);

  CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    iri TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    labels TEXT NOT NULL,
    revision TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    quads TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entity_type ON entity (type, iri);

  CREATE TABLE link (
    subject TEXT NOT NULL REFERENCES entity (iri) ON DELETE CASCADE,
    predicate TEXT NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (subject, predicate, object)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_inverse ON link (object, predicate, subject);

  CREATE TABLE post (
    iri TEXT PRIMARY KEY REFERENCES entity (iri) ON DELETE CASCADE,
    organization TEXT,
    role TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX post_organization ON post (organization, role);
  CREATE INDEX post_role ON post (role);

  CREATE TABLE holding (
    membership TEXT PRIMARY KEY REFERENCES entity (iri) ON DELETE CASCADE,
    person TEXT NOT NULL,
    organization TEXT,
    role TEXT NOT NULL,
    post TEXT,
    kind TEXT NOT NULL,
    sole INTEGER NOT NULL,
    acting INTEGER NOT NULL,
    status TEXT NOT NULL,
    beginEarliest TEXT,
    beginLatest TEXT,
    endEarliest TEXT,
    endLatest TEXT,
    confirmed TEXT,
    basis TEXT,
    begin TEXT NOT NULL AS (coalesce(beginEarliest, beginLatest, '')) STORED
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX holding_begin ON holding (begin, membership);
  CREATE INDEX holding_person ON holding (person, begin, membership);
  CREATE INDEX holding_organization ON holding (organization, role, begin, membership);
  CREATE INDEX holding_role ON holding (role, begin, membership);
  CREATE INDEX holding_post ON holding (post, begin, membership);

  CREATE TABLE conflict (
    entity TEXT NOT NULL REFERENCES entity (iri) ON DELETE CASCADE,
    property TEXT NOT NULL,
    told TEXT NOT NULL
  ) STRICT;
  CREATE INDEX conflict_entity ON conflict (entity, property);

  CREATE VIRTUAL TABLE name USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
  INSERT INTO name (name, rank) VALUES ('secure-delete', 1);

  CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    revision TEXT
  ) STRICT;

  CREATE TABLE source (
    file TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    announcement TEXT,
    outcome TEXT NOT NULL
  ) STRICT;
  CREATE INDEX source_announcement ON source (announcement);

  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // The words that stand in names, and in how many each; a view of the index, with nothing of its own.
  `
  CREATE VIRTUAL TABLE name_word USING fts5vocab (name, row);
  `,
  // What the register said of an entity before its newest change, by the number of the change after which it said so.
  `
  CREATE TABLE version (sequence INTEGER PRIMARY KEY, quads TEXT NOT NULL) STRICT;
  CREATE INDEX change_subject ON change (subject, sequence);
  `,
  // When announcements were published, where anything is known of it; NULL for a bound that is not.
  `
  CREATE TABLE published (
    announcement TEXT PRIMARY KEY REFERENCES entity (iri) ON DELETE CASCADE,
    earliest TEXT,
    latest TEXT
  ) STRICT, WITHOUT ROWID;
  INSERT INTO published
    WITH said AS (
      SELECT iri, quads,
        instr(quads, ' <http://schema.org/datePublished> "') AS day,
        instr(quads, ' <https://w3id.org/personalia/ns#publishedEarliest> "') AS earliest,
        instr(quads, ' <https://w3id.org/personalia/ns#publishedLatest> "') AS latest
      FROM entity WHERE type = 'http://schema.org/NewsArticle'
    )
    SELECT iri,
      CASE WHEN day > 0 THEN substr(quads, day + 36, 10) WHEN earliest > 0 THEN substr(quads, earliest + 53, 10) END,
      CASE WHEN day > 0 THEN substr(quads, day + 36, 10) WHEN latest > 0 THEN substr(quads, latest + 51, 10) END
    FROM said WHERE day > 0 OR earliest > 0 OR latest > 0;
  `,
  // Words of names, each by itself and by what is left of it without one of its letters: for those who make a slip.
  `
  CREATE TABLE spelling (part TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (part, word)) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO spelling
    WITH RECURSIVE place (at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM place WHERE at < 40)
    SELECT CASE at WHEN 0 THEN term ELSE substr(term, 1, at - 1) || substr(term, at + 1) END, term
    FROM name_word JOIN place ON at <= length(term) WHERE length(term) BETWEEN 3 AND 40;
  `,
  // Of what class a name is, without a look at all that is said of the entity: names of all classes share one index.
  `
  CREATE INDEX entity_class ON entity (type, id, iri);
  `,
]
