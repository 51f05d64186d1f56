import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { opengov, org } from '../../rdf/namespaces.ts'
import { askedIn, type AskedDays } from '../as-of.ts'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerText } from '../parts/answer-text.tsx'
import { AskedListPage, type AskedList } from '../parts/asked-list.tsx'
import { CardTable } from '../parts/card-table.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'

interface Props extends AskedList {
  readonly posts: readonly NamedNode[]
}

/** Posts, and who held them where a day is asked for. */
export function PostsPage({ posts, ...list }: Props): VNode {
  const { frame, view } = list
  const caption = message(frame.language, 'posts')
  return (
    <AskedListPage {...list} title="posts" count={posts.length}>
      <PostTable view={view} posts={posts} asked={askedIn(view.graph)} caption={caption} />
    </AskedListPage>
  )
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
