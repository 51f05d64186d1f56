import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { answerOn, isAnswer } from '../../model/as-of.ts'
import { org, schema, skos } from '../../rdf/namespaces.ts'
import { askedIn } from '../as-of.ts'
import { dateWords } from '../date-words.ts'
import { distinct } from '../graph.ts'
import type { MembershipRow } from '../memberships.ts'
import { message } from '../messages.ts'
import type { Frame, View } from '../view.ts'
import { CardTable } from './card-table.tsx'
import { Facts } from './facts.tsx'
import { MembershipTable } from './membership-table.tsx'
import { ThingLink, ThingList } from './thing-link.tsx'

/** Where an organization belongs, and what belongs to it. */
export function OrganizationFacts({ view, parents }: { view: View; parents: readonly NamedNode[] }): VNode {
  const { graph, focus, language } = view
  const listed = (terms: readonly NamedNode[]) => terms.length > 0 && <ThingList view={view} terms={terms} />
  const units = distinct([
    ...graph.links(focus, org.hasUnit),
    ...graph.links(focus, org.hasSubOrganization),
    ...graph.inverse(org.unitOf, focus),
    ...graph.inverse(org.subOrganizationOf, focus),
  ])
  const kind = graph.link(focus, org.classification)
  const names = graph.objects(focus, skos.altLabel).map(({ value }) => value)
  return (
    <Facts
      language={language}
      facts={[
        ['kind', kind && <ThingLink view={view} term={kind} />],
        // Names of German authorities are German, whatever language the page speaks.
        ['otherNames', names.length > 0 && <span lang="de">{names.join(', ')}</span>],
        ['parent', listed(parents)],
        ['units', listed(units)],
        ['identifier', graph.text(focus, org.identifier)],
        ['elsewhere', listed(graph.links(focus, schema.sameAs))],
      ]}
    />
  )
}

interface PostsProps {
  readonly frame: Frame
  readonly view: View
  readonly rows: readonly MembershipRow[]
}

/** Every post with those who hold it today, or held it in the days asked for; vacant ones too. */
export function OrganizationPosts({ frame, view, rows }: PostsProps): VNode | null {
  const { graph, focus, language } = view
  const posts = distinct([...graph.links(focus, org.hasPost), ...graph.inverse(org.postIn, focus)])
  if (posts.length === 0) return null
  const asked = askedIn(graph)
  const title = message(language, asked ? 'postsThen' : 'postsToday')
  // As of a day the document holds nobody else.
  const holding = asked ? rows : rows.filter(row => servesToday(row, frame))
  return (
    <section>
      <h2>{title}</h2>
      {!asked && <p>{message(language, 'servingLead', { day: dateWords(frame.today, language) })}</p>}
      <CardTable
        caption={title}
        columns={[message(language, 'post'), message(language, 'person'), message(language, 'begin')]}
        rows={posts.map(post => {
          const holders = holding.filter(row => row.post?.equals(post))
          return {
            key: post.value,
            cells: [
              <ThingLink key="post" view={view} term={post} />,
              <Holders key="holders" view={view} rows={holders} />,
              <Begins key="begins" rows={holders} />,
            ],
          }
        })}
      />
    </section>
  )
}

/** Who serves here today without holding one of the posts. */
export function ServingBeside({ frame, view, rows }: PostsProps): VNode | null {
  const serving = rows.filter(row => row.post === undefined && servesToday(row, frame))
  if (serving.length === 0 || askedIn(view.graph)) return null
  const title = message(view.language, 'serving')
  return (
    <section>
      <h2>{title}</h2>
      <MembershipTable
        view={view}
        rows={serving}
        columns={['person', 'role', 'begin', 'end']}
        caption={title}
      />
    </section>
  )
}

/** As far as it is certain or to be presumed. */
function servesToday({ held }: MembershipRow, { today }: Frame): boolean {
  return isAnswer(answerOn(held, { first: today, last: today }), 'presumed')
}

/** The persons of some memberships, one a line. */
export function Holders({ view, rows }: { view: View; rows: readonly MembershipRow[] }): VNode {
  if (rows.length === 0) return <>{message(view.language, 'nobodyKnown')}</>
  return (
    <ul class="plain">
      {rows.map(({ iri, person, acting }) => (
        <li key={iri.value}>
          {person && <ThingLink view={view} term={person} />}
          {acting && ` (${message(view.language, 'acting')})`}
        </li>
      ))}
    </ul>
  )
}

function Begins({ rows }: { rows: readonly MembershipRow[] }): VNode {
  return (
    <ul class="plain">
      {rows.map(({ iri, begin }) => (
        <li key={iri.value}>{begin.words}</li>
      ))}
    </ul>
  )
}
