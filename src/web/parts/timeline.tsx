import type { ComponentChildren, VNode } from 'preact'
import { message, type Language, type MessageKey } from '../messages.ts'
import { timelineOf, type Segment, type Span, type Stretch, type Timeline } from '../timeline.ts'

/** A holding or a gap with its name and its dates in words. */
export interface Lane {
  readonly key: string
  readonly label: ComponentChildren
  /** What the bar shows, in words. */
  readonly words: string
  readonly spans: readonly Span[]
}

interface Props {
  readonly language: Language
  readonly lanes: readonly Lane[]
  readonly today: string
}

const legend: readonly (readonly [Stretch, MessageKey])[] = [
  ['certain', 'barCertain'],
  ['presumed', 'barPresumed'],
  ['possible', 'barPossible'],
  ['gap', 'barGap'],
]

/** A chart under a heading; nothing where no date is known. */
export function TimelineSection({ title, ...chart }: Props & { title: MessageKey }): VNode | null {
  if (chart.lanes.every(({ spans }) => spans.length === 0)) return null
  return (
    <section>
      <h2>{message(chart.language, title)}</h2>
      <TimelineChart {...chart} />
    </section>
  )
}

/**
 * Times side by side, one a line: solid what is certain, framed what is presumed, dashed what is possible. Names and dates are text, so that they can be read at any width; each bar says its dates to screen readers.
 */
function TimelineChart({ language, lanes, today }: Props): VNode | null {
  const drawn = timelineOf(
    lanes.map(({ spans }) => spans),
    today,
  )
  if (!drawn) return null
  const kinds = new Set(drawn.lanes.flat().map(({ kind }) => kind))
  return (
    <div class="timeline">
      <ol class="plain">
        {lanes.map(({ key, label, words }, place) => (
          <li key={key} class="lane">
            <div>
              {label} <span class="note">{words}</span>
            </div>
            <Bars words={words} drawn={drawn} segments={drawn.lanes[place] ?? []} />
          </li>
        ))}
        <li class="lane" aria-hidden="true">
          <div />
          <Axis language={language} drawn={drawn} />
        </li>
      </ol>
      <dl class="legend">
        {legend
          .filter(([kind]) => kinds.has(kind))
          .map(([kind, words]) => (
            <div key={kind}>
              <dt>
                <svg class="sample" aria-hidden="true">
                  <rect class={`bar ${kind}`} x="1" y="3" width="26" height="10" />
                </svg>
              </dt>
              <dd>{message(language, words)}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

const percent = (value: number): string => `${value}%`

function Bars({
  words,
  drawn,
  segments,
}: {
  words: string
  drawn: Timeline
  segments: readonly Segment[]
}): VNode {
  return (
    <svg class="bars" role="img" aria-label={words}>
      {drawn.ticks.map(({ year, at }) => (
        <line key={year} class="grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {drawn.today !== undefined && (
        <line class="today" x1={percent(drawn.today)} x2={percent(drawn.today)} y1="0" y2="100%" />
      )}
      <svg class="middle" y="50%">
        {segments.map(({ kind, from, to, opensLeft, opensRight }) => (
          <g key={`${kind} ${from}`}>
            <rect
              class={`bar ${kind}`}
              x={percent(from)}
              width={percent(Math.round(100 * (to - from)) / 100)}
              y="-7"
              height="14"
            />
            {opensLeft && <Chevron at={from} path="M-3 -5 L-9 0 L-3 5" />}
            {opensRight && <Chevron at={to} path="M3 -5 L9 0 L3 5" />}
          </g>
        ))}
      </svg>
    </svg>
  )
}

/** An own coordinate system in pixels at a place in per cent. */
function Chevron({ at, path }: { at: number; path: string }): VNode {
  return (
    <svg class="chevron" x={percent(at)}>
      <path d={path} />
    </svg>
  )
}

function Axis({ language, drawn }: { language: Language; drawn: Timeline }): VNode {
  return (
    <svg class="axis">
      {drawn.ticks.map(({ year, at }) => (
        <text key={year} x={percent(at)} y="14">
          {year}
        </text>
      ))}
      {drawn.today !== undefined && (
        <text class="now" x={percent(drawn.today)} y="30">
          {message(language, 'today')}
        </text>
      )}
    </svg>
  )
}
