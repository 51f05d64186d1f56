import { z } from 'zod'
import { ProblemError } from '../problem.ts'

/** A date of the annotation guidelines: a prefix of YYYY-MM-DD, or a season YYYY-21 to YYYY-24. */
const date = z
  .object({ value: z.string(), stated: z.union([z.boolean(), z.string()]).optional() })
  .transform(({ value, stated }) => ({ value, stated: stated === true ? true : ('inferred' as const) }))

const optional = z.boolean().default(false)
const passage = z.string().nullish()

const person = z.object({
  id: z.string(),
  name: z.string(),
  gender: z.string().nullish(),
  mentions: z.array(z.string()).default([]),
})

const organization = z.object({
  id: z.string(),
  name: z.string(),
  mentions: z.array(z.string()).default([]),
  optional,
})

const membership = z.object({
  id: z.string().optional(),
  person: z.string(),
  organization: z.string().nullish(),
  role: z.string().nullish(),
  roleKind: z.string().nullish(),
  start: date.nullish(),
  end: date.nullish(),
  current: z.boolean().nullish(),
  status: z.string().nullish(),
  optional,
  evidence: passage,
  confidence: z.number().nullish(),
})

const event = z.object({
  id: z.string().optional(),
  type: z.string(),
  person: z.string(),
  date: date.nullish(),
  evidence: passage,
})

const succession = z.object({
  id: z.string().optional(),
  predecessor: z.string(),
  successor: z.string(),
  evidence: passage,
})

const document = z.object({
  persons: z.array(person).default([]),
  organizations: z.array(organization).default([]),
  memberships: z.array(membership).default([]),
  events: z.array(event).default([]),
  successions: z.array(succession).default([]),
})

export type AnnotatedDate = z.output<typeof date>
export type AnnotatedPerson = z.output<typeof person>
export type AnnotatedOrganization = z.output<typeof organization>
export type AnnotatedMembership = z.output<typeof membership>
export type AnnotatedEvent = z.output<typeof event>
export type AnnotatedSuccession = z.output<typeof succession>

/** What a text says of persons and offices, annotated by hand (`NNN.gold.json`) or predicted in the same format. */
export type AnnotatedDocument = z.output<typeof document>

/** @throws ProblemError('data-table') naming the file and the first member that does not fit */
export function readAnnotations(file: string, content: unknown): AnnotatedDocument {
  const { success, data, error } = document.safeParse(content)
  if (success) return data
  const { path, message } = error.issues[0] ?? { path: [], message: 'invalid' }
  throw new ProblemError('data-table', `${file}: ${path.join('.')}: ${message}`, {
    file,
    remedy: 'Correct the annotation; docs/evaluation.md describes the format.',
  })
}
