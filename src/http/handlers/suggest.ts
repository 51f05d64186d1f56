import type { Literal, NamedNode } from '@rdfjs/types'
import { transcribed, withoutMarks } from '../../model/letters.ts'
import { foaf, org, rdf, skos } from '../../rdf/namespaces.ts'
import type { Suggestion } from '../../store/store.ts'
import { hrefFor } from '../../web/hrefs.ts'
import { inLanguage } from '../../web/labels.ts'
import { languages, type Language } from '../../web/messages.ts'
import type { Handler } from '../handler.ts'
import type { Site } from '../site.ts'

/** So many names are suggested in all. */
const limit = 10

/** What is suggested, in this order. */
const kinds: readonly (readonly [type: string, ofClass: NamedNode])[] = [
  ['person', foaf.Person],
  ['organization', org.Organization],
  ['post', org.Post],
  ['role', skos.Concept],
]

/**
 * What somebody may be typing the name of: an array of { iri, label, type, page }, every type of which there is something
 * with a fair share of it.
 */
export const suggest: Handler = async ({ parameters }, site) => {
  const { q, lang = languages[0] } = parameters
  const types = kinds.map(([, ofClass]) => ofClass)
  const found =
    q === undefined ? [] : [...(await site.store.suggest({ q, types, limit })), ...rolesWith(q, site)]
  const { baseIri } = site.config
  const href = hrefFor({ baseIri, path: '', ...(parameters.lang && { chosenLanguage: parameters.lang }) })
  const items = shares(found).flatMap((share, place) =>
    share.map(each => ({
      iri: each.subject.value,
      label: labelIn(lang, each),
      type: kinds[place]?.[0] ?? '',
      page: href(each.subject.value),
    })),
  )
  return {
    kind: 'fixed',
    contentType: 'application/json',
    body: `${JSON.stringify(items)}\n`,
    cache: 'data',
    unlisted: true,
  }
}

/** One of each type in turn, until there are enough or none is left. */
function shares(found: readonly Suggestion[]): readonly (readonly Suggestion[])[] {
  const queues = kinds.map(([, ofClass]) => found.filter(({ type }) => type === ofClass.value))
  const rounds = Array.from({ length: limit }, (_, round) =>
    queues.flatMap((queue, place) => (queue[round] ? [place] : [])),
  )
  const turns = rounds.flat().slice(0, limit)
  return queues.map((queue, place) => queue.slice(0, turns.filter(turn => turn === place).length))
}

/** Roles are words of a vocabulary, not entities of the register, and few. */
function rolesWith(q: string, { vocabularies }: Site): readonly Suggestion[] {
  const asked = wordsOf(q)
  const labels = vocabularies.role.filter(({ predicate }) => naming.some(each => each.equals(predicate)))
  const roles = vocabularies.role.filter(
    ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(skos.Concept),
  )
  return roles.flatMap(({ subject }) => {
    const own = labels.filter(each => each.subject.equals(subject))
    const words = own.flatMap(({ object }) => wordsOf(object.value))
    const fits = asked.length > 0 && asked.every(word => words.some(each => each.startsWith(word)))
    if (!fits || subject.termType !== 'NamedNode') return []
    const names = own.filter(({ predicate }) => predicate.equals(skos.prefLabel))
    return [{ subject, type: skos.Concept.value, labels: names.map(({ object }) => object as Literal) }]
  })
}

const naming = [skos.prefLabel, skos.altLabel]

function wordsOf(text: string): readonly string[] {
  return withoutMarks(transcribed(text)).match(/[\p{L}\p{N}]+/gu) ?? []
}

function labelIn(language: Language, { labels, subject }: Suggestion): string {
  return inLanguage(labels, language)?.text ?? subject.value
}
