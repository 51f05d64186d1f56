import type { VNode } from 'preact'
import { withLanguage, basePath } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message, type Language, type MessageKey } from '../messages.ts'
import { CardTable } from '../parts/card-table.tsx'
import { ConflictList } from '../parts/conflict-list.tsx'
import { FindingList, RuleTable } from '../parts/finding-list.tsx'
import type { QualityFigures, ShownPublisher } from '../quality.ts'
import type { Frame, View } from '../view.ts'

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly figures: QualityFigures
}

/** How good the data are. */
export function QualityPage({ frame, view, figures }: Props): VNode {
  const { language } = frame
  const { findings, conflicts, publishers } = figures
  return (
    <Layout frame={frame} title={message(language, 'quality')} crumbs={[]}>
      <h1>{message(language, 'quality')}</h1>
      <p class="lead">{message(language, 'qualityLead')}</p>
      <Counts language={language} figures={figures} />
      <Section language={language} title="restsOn">
        <BasisTable language={language} bases={figures.bases} />
      </Section>
      <Section language={language} title="findings">
        {findings.length === 0 ? (
          <p>{message(language, 'noFindings')}</p>
        ) : (
          <>
            <RuleTable view={view} findings={findings} />
            <FindingList view={view} findings={findings} />
          </>
        )}
      </Section>
      <Section language={language} title="contradictions">
        {conflicts.length === 0 ? (
          <p>{message(language, 'noContradictions')}</p>
        ) : (
          <ConflictList view={view} conflicts={conflicts} />
        )}
      </Section>
      {publishers.length > 0 && (
        <Section language={language} title="publishers">
          <PublisherTable frame={frame} publishers={publishers} />
        </Section>
      )}
    </Layout>
  )
}

function Section({
  language,
  title,
  children,
}: {
  language: Language
  title: MessageKey
  children: VNode
}): VNode {
  return (
    <section>
      <h2>{message(language, title)}</h2>
      {children}
    </section>
  )
}

const states = ['published', 'unpublished', 'rejected', 'failed'] as const

function Counts({ language, figures }: { language: Language; figures: QualityFigures }): VNode {
  const counts: readonly (readonly [string, number])[] = [
    ...states.map(
      state =>
        [
          `${message(language, 'announcements')}: ${message(language, state)}`,
          figures.announcements[state],
        ] as const,
    ),
    [message(language, 'toReview'), figures.toReview],
    [message(language, 'withheld'), figures.withheld],
  ]
  return (
    <dl class="facts">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count.toLocaleString(language)}</dd>
        </div>
      ))}
    </dl>
  )
}

const bases = ['stated', 'resolved', 'inferred', 'curated'] as const

function BasisTable({
  language,
  bases: counts,
}: {
  language: Language
  bases: QualityFigures['bases']
}): VNode {
  const total = bases.reduce((sum, basis) => sum + counts[basis], 0)
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <CardTable
      caption={message(language, 'restsOn')}
      columns={[message(language, 'basis'), message(language, 'count'), message(language, 'share')]}
      rows={bases.map(basis => ({
        key: basis,
        cells: [
          message(language, basis),
          counts[basis].toLocaleString(language),
          total === 0 ? '–' : share.format(counts[basis] / total),
        ],
      }))}
    />
  )
}

function PublisherTable({
  frame,
  publishers,
}: {
  frame: Frame
  publishers: readonly ShownPublisher[]
}): VNode {
  const { language } = frame
  const place = `${basePath(frame.baseIri)}doc/org/`
  return (
    <CardTable
      caption={message(language, 'publishers')}
      columns={[
        message(language, 'publisher'),
        message(language, 'announcements'),
        message(language, 'toReview'),
      ]}
      rows={publishers.map(({ publisher, announcements, toReview }) => ({
        key: publisher,
        cells: [
          publisher === '' ? (
            message(language, 'unknownPublisher')
          ) : (
            <a key={publisher} href={withLanguage(place + publisher, frame)}>
              {publisher}
            </a>
          ),
          announcements.toLocaleString(language),
          toReview.toLocaleString(language),
        ],
      }))}
    />
  )
}
