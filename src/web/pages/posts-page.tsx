import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { opengov, org } from '../../rdf/namespaces.ts'
import { askedIn, type AskedDays } from '../as-of.ts'
import { Layout } from '../layout.tsx'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerLegend, AnswerText } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { CardTable } from '../parts/card-table.tsx'
import { Filters } from '../parts/filters.tsx'
import { Pager, rangeOf, type PlaceInList } from '../parts/pager.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

interface Props extends EntityProps {
  readonly posts: readonly NamedNode[]
  /** IRIs that the list is filtered by. */
  readonly filters: readonly string[]
  readonly place: PlaceInList
}

/** Posts, and who held them where a day is asked for. */
export function PostsPage({ frame, view, posts, filters, place }: Props): VNode {
  const { language } = frame
  const asked = askedIn(view.graph)
  const title = message(language, 'posts')
  return (
    <Layout frame={frame} title={title} crumbs={[]}>
      <h1>{title}</h1>
      <Filters view={view} iris={filters} />
      <AsOfForm frame={frame} view={view} />
      <p>{message(language, posts.length === 0 ? nothing() : 'total', rangeOf(place, posts.length))}</p>
      {posts.length > 0 && <PostTable view={view} posts={posts} asked={asked} caption={title} />}
      {asked && <AnswerLegend language={language} />}
      <Pager frame={frame} place={place} />
    </Layout>
  )

  function nothing() {
    return frame.search === '' ? 'empty' : 'nothingFits'
  }
}

interface TableProps {
  readonly view: View
  readonly posts: readonly NamedNode[]
  readonly asked: AskedDays | undefined
  readonly caption: string
}

function PostTable({ view, posts, asked, caption }: TableProps): VNode {
  const { language, graph } = view
  const columns = ['post', 'organization', ...(asked ? (['holderThen'] as const) : [])] as const
  return (
    <CardTable
      caption={caption}
      columns={columns.map(column => message(language, column))}
      rows={posts.map(post => {
        const organization = graph.link(post, org.postIn)
        return {
          key: post.value,
          cells: [
            <ThingLink key="post" view={view} term={post} />,
            organization && <ThingLink key="organization" view={view} term={organization} />,
            ...(asked ? [<Holders key="holders" view={view} post={post} />] : []),
          ],
        }
      })}
    />
  )
}

function Holders({ view, post }: { view: View; post: NamedNode }): VNode {
  const { language, graph } = view
  const rows = membershipsIn(graph, language, node =>
    graph.links(node, opengov.post).some(held => held.equals(post)),
  )
  if (rows.length === 0) return <>{message(language, 'nobodyKnown')}</>
  return (
    <ul class="plain">
      {rows.map(({ iri, person, answer, acting }) => (
        <li key={iri.value}>
          {person && <ThingLink view={view} term={person} />} {acting && `(${message(language, 'acting')}) `}
          <AnswerText told={answer} language={language} />
        </li>
      ))}
    </ul>
  )
}
