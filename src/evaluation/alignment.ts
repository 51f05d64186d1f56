import type { AnnotatedDocument, AnnotatedOrganization, AnnotatedPerson } from './annotation.ts'
import { organizationForm, personForm } from './normal-form.ts'

/** Which predicted entity is which annotated one, by id. */
export interface Alignment {
  /** One to one: these count as found. */
  readonly found: ReadonlyMap<string, string>
  /** Further predicted entities that are the same thing told twice: statements about them count, they do not. */
  readonly twice: ReadonlyMap<string, string>
}

/** Persons are the same when their full names are: a surname alone does not find anybody. */
export function alignPersons(gold: AnnotatedDocument, prediction: AnnotatedDocument): Alignment {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, name } of prediction.persons) {
    const form = personForm(name)
    const free = gold.persons.filter(person => !taken.has(person.id))
    const match =
      free.find(person => personForm(person.name) === form) ??
      free.find(person => fullForms(person).has(form))
    if (!match) continue
    found.set(id, match.id)
    taken.add(match.id)
  }
  return { found, twice: new Map() }
}

/** The name, and every mention with at least as many words. */
function fullForms({ name, mentions }: AnnotatedPerson): ReadonlySet<string> {
  const form = personForm(name)
  const words = form.split(' ').length
  return new Set([form, ...mentions.map(personForm).filter(mention => mention.split(' ').length >= words)])
}

/** Organizations are the same when they share any form of their names; the best fit first. */
export function alignOrganizations(gold: AnnotatedDocument, prediction: AnnotatedDocument): Alignment {
  const pairs = prediction.organizations
    .flatMap(predicted => gold.organizations.map(annotated => pair(predicted, annotated)))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { predicted, annotated } of pairs) {
    if (found.has(predicted) || taken.has(annotated)) continue
    found.set(predicted, annotated)
    taken.add(annotated)
  }
  const twice = new Map<string, string>()
  for (const { predicted, annotated } of pairs) {
    if (!found.has(predicted) && !twice.has(predicted)) twice.set(predicted, annotated)
  }
  return { found, twice }
}

function pair(predicted: AnnotatedOrganization, annotated: AnnotatedOrganization) {
  return { predicted: predicted.id, annotated: annotated.id, fit: fitOf(predicted, annotated) }
}

/** 1000 for the same name, 500 where a mention is the name, else 100 and the length of the longest shared form. */
function fitOf(predicted: AnnotatedOrganization, annotated: AnnotatedOrganization): number {
  const name = organizationForm(predicted.name)
  if (organizationForm(annotated.name) === name) return 1000
  const known = formsOf(annotated)
  if (known.has(name)) return 500
  const shared = [...formsOf(predicted)].filter(form => known.has(form))
  return Math.max(0, ...shared.map(form => 100 + form.length))
}

function formsOf({ name, mentions }: AnnotatedOrganization): ReadonlySet<string> {
  return new Set([name, ...mentions].map(organizationForm).filter(Boolean))
}

/** A prediction with what it was meant to be. */
export interface Match<Item> {
  readonly predicted: Item
  readonly annotated: Item
}

/** Pairs off greedily, the best fit first, each item once; ties in the order of prediction, then of annotation. */
export function matchBest<Item>(
  gold: readonly Item[],
  predictions: readonly Item[],
  fit: (predicted: Item, annotated: Item) => number,
): readonly Match<Item>[] {
  const pairs = predictions
    .flatMap(predicted => gold.map(annotated => ({ predicted, annotated, fit: fit(predicted, annotated) })))
    .filter(pair => pair.fit >= 1)
    .sort((a, b) => b.fit - a.fit)
  const used = new Set<Item>()
  return pairs.flatMap(({ predicted, annotated }) => {
    if (used.has(predicted) || used.has(annotated)) return []
    used.add(predicted)
    used.add(annotated)
    return [{ predicted, annotated }]
  })
}
