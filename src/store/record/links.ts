import type { NamedNode, Quad } from '@rdfjs/types'
import { entityIri } from '../entities.ts'
import type { Database } from './database.ts'

/** Links of the register between two entities, whatever parts of them they stand between. */
interface Link {
  readonly predicate: string
  readonly object: string
}

/** The entities that `entity` links by the predicate. */
export function targetsOf(database: Database, entity: string, predicate: NamedNode): readonly string[] {
  const rows = database.all('SELECT object FROM link WHERE subject = ? AND predicate = ?', [
    entity,
    predicate.value,
  ])
  return (rows as { readonly object: string }[]).map(({ object }) => object)
}

/** The entities that link `entity` by the predicate. */
export function sourcesOf(database: Database, entity: string, predicate: NamedNode): readonly string[] {
  const rows = database.all('SELECT subject FROM link WHERE object = ? AND predicate = ?', [
    entity,
    predicate.value,
  ])
  return (rows as { readonly subject: string }[]).map(({ subject }) => subject)
}

/** All links of an entity to others. */
export function linksOf(database: Database, entity: string): readonly Link[] {
  return database.all('SELECT predicate, object FROM link WHERE subject = ?', [entity]) as Link[]
}

/** Puts the links that the entity's quads make in the place of those it had. */
export function putLinks(database: Database, entity: string, quads: readonly Quad[], base: string): void {
  database.run('DELETE FROM link WHERE subject = ?', [entity])
  const links = new Map<string, Link>()
  for (const { predicate, object } of quads) {
    const target = object.termType === 'NamedNode' ? entityIri(object.value, base) : undefined
    if (target === undefined || target === entity) continue
    links.set(`${predicate.value} ${target}`, { predicate: predicate.value, object: target })
  }
  for (const { predicate, object } of links.values()) {
    database.run('INSERT INTO link (subject, predicate, object) VALUES (?, ?, ?)', [
      entity,
      predicate,
      object,
    ])
  }
}
