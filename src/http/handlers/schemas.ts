import { tables } from '../../feeds/tables.ts'
import { ProblemError } from '../../problem.ts'
import { contextIri } from '../../rdf/context-file.ts'
import { documentSchema, listSchema, type NodeShape } from '../../representation/document-schema.ts'
import { rowSchema } from '../../representation/row-schema.ts'
import type { Handler } from '../handler.ts'

/** What is sure of an entity, by the first step of its path. */
const shapes = {
  person: { types: ['Person'], required: ['name'] },
  org: { types: ['Organization'], required: ['label'] },
  post: { types: ['Post'], required: ['label'] },
  membership: { types: ['Membership'], required: ['member', 'role'] },
  announcement: { types: ['Announcement'], required: ['headline'] },
  event: { types: ['schema:AssignAction', 'schema:LeaveAction', 'schema:ReplaceAction'], required: [] },
} as const satisfies Readonly<Record<string, NodeShape>>

/** The same of the entries of lists, by the path of the list. */
const lists: Readonly<Record<string, NodeShape>> = {
  persons: shapes.person,
  organizations: shapes.org,
  posts: shapes.post,
  memberships: shapes.membership,
  announcements: shapes.announcement,
  changes: { types: ['Created', 'Updated', 'Removed'], required: ['sequence', 'changed', 'at'] },
}

interface Place {
  readonly id: string
  readonly context: string
}

type Make = (place: Place) => object

/** Every schema there is, by its name: of documents, of lists, and of the lines of lists. */
const schemas: Readonly<Record<string, Make>> = {
  ...each(shapes, (title, shape) => place => documentSchema(shape, { ...place, title })),
  ...each(lists, (title, shape) => place => listSchema(shape, { ...place, title })),
  ...Object.fromEntries(
    tables.map(table => [`${table.name}-row`, ({ id }: Place) => rowSchema(table, id)] as const),
  ),
}

function each(
  shapesOf: Readonly<Record<string, NodeShape>>,
  make: (name: string, shape: NodeShape) => Make,
): Readonly<Record<string, Make>> {
  return Object.fromEntries(Object.entries(shapesOf).map(([name, shape]) => [name, make(name, shape)]))
}

/** The JSON Schema of what some address answers. */
export const jsonSchema: Handler = ({ segments: [, file = ''] }, { config: { baseIri } }) => {
  const name = file.replace(/\.json$/, '')
  const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (!make || file !== `${name}.json`) {
    const offered = Object.keys(schemas).map(each => `/schema/${each}.json`)
    throw new ProblemError('not-found', `There is no such schema; there are ${offered.join(', ')}.`, {
      offered,
    })
  }
  return {
    kind: 'fixed',
    contentType: 'application/schema+json',
    body: `${JSON.stringify(make({ id: `${baseIri}schema/${file}`, context: contextIri(baseIri) }), null, 2)}\n`,
    cache: 'vocabulary',
  }
}
