import type { NamedNode } from '@rdfjs/types'
import type { Config } from '../config.ts'
import { docIri } from '../rdf/iris.ts'
import { foaf, org } from '../rdf/namespaces.ts'
import type { Entry, Store } from '../store/store.ts'
import { section } from './outcome-text.ts'

const kinds: readonly { readonly title: string; readonly type: NamedNode }[] = [
  { title: 'Persons', type: foaf.Person },
  { title: 'Organizations', type: org.Organization },
  { title: 'Memberships', type: org.Membership },
]

/** Counts and ids of what is published; names only where the setting allows them. */
export async function publishedText(store: Store, { baseIri, showNames }: Config): Promise<string> {
  const line = ({ subject, labels }: Entry): string => {
    const id = subject.value.replace(baseIri, '')
    const label = showNames ? labels[0]?.value : undefined
    return label === undefined ? id : `${id}  ${label}`
  }
  const sections = await Promise.all(
    kinds.map(async ({ title, type }) => {
      const { total, entries } = await store.list({ type, page: { offset: 0, limit: 21 } })
      return section(title, entries.map(line), total)
    }),
  )
  return sections.flat().join('\n') || 'Nothing is published.'
}

/** The front page, an identifier for a browser, and a document for a program. */
export async function addressesToTry(store: Store, { baseIri }: Config): Promise<string> {
  const first = async (type: NamedNode): Promise<NamedNode | undefined> => {
    const { entries } = await store.list({ type, page: { offset: 0, limit: 1 } })
    return entries[0]?.subject
  }
  const [organization, person] = [await first(org.Organization), await first(foaf.Person)]
  const document = person && docIri(person, baseIri)
  return [
    `  ${baseIri}`,
    `  ${organization?.value ?? `${baseIri}ns`}`,
    `  curl ${document === undefined ? `${baseIri}role` : `${document.value}.ttl`}`,
  ].join('\n')
}
