import type { ComponentChildren, VNode } from 'preact'
import { basePath, withLanguage } from '../hrefs.ts'
import { labelOf } from '../labels.ts'
import { Layout, type Crumb } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { AllStatements } from '../parts/all-statements.tsx'
import { Correction } from '../parts/correction.tsx'
import { Sources } from '../parts/sources.tsx'
import { LabelText } from '../parts/thing-link.tsx'
import type { Frame, View } from '../view.ts'

/** What a page about an entity gets. */
export interface EntityProps {
  readonly frame: Frame
  readonly view: View
}

interface Props extends EntityProps {
  readonly kind: MessageKey
  /** The list it stands in. */
  readonly list?: MessageKey
  /** Between the list and the entity, such as the organization above a unit. */
  readonly above?: readonly Crumb[]
  readonly structuredData?: string
  readonly children?: ComponentChildren
}

/** Pages that are about a person. */
const tellsOfPersons: readonly MessageKey[] = ['person', 'membership']

/** The frame of every entity page: name, facts (children), sources, all statements. */
export function EntityPage({ frame, view, kind, list, above = [], children, ...rest }: Props): VNode {
  const label = labelOf(view.graph, view.focus, view.language)
  const crumbs = list ? [listCrumb(frame, list), ...above] : above
  return (
    <Layout frame={frame} title={label.text} crumbs={crumbs} {...rest}>
      <p class="kind">{message(view.language, kind)}</p>
      <h1>
        <LabelText label={label} />
      </h1>
      {children}
      <Sources view={view} />
      {tellsOfPersons.includes(kind) && <Correction frame={frame} view={view} />}
      <AllStatements view={view} />
    </Layout>
  )
}

function listCrumb(frame: Frame, list: MessageKey): Crumb {
  return {
    label: { text: message(frame.language, list) },
    href: withLanguage(basePath(frame.baseIri) + list, frame),
  }
}
