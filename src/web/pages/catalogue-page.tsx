import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { dcat, dct, spdx, vcard, void as voidVocabulary } from '../../rdf/namespaces.ts'
import { dateWords } from '../date-words.ts'
import { basePath, withLanguage } from '../hrefs.ts'
import { labelOf } from '../labels.ts'
import { Layout } from '../layout.tsx'
import { message, type Language, type MessageKey } from '../messages.ts'
import { CardTable } from '../parts/card-table.tsx'
import { AllStatements } from '../parts/all-statements.tsx'
import { Facts } from '../parts/facts.tsx'
import { LabelText, ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

type Kind = Extract<MessageKey, 'catalogue' | 'dataset' | 'service' | 'downloads'>

/** The catalogue or a part of it: what there is, how to get it, who answers for it. */
export function CataloguePage({ frame, view, kind }: EntityProps & { kind: Kind }): VNode {
  const { graph, focus, language } = view
  const sets = graph.isA(focus, dcat.Dataset) ? [focus] : graph.links(focus, dcat.dataset)
  const services = graph.links(focus, dcat.service)
  const title = labelOf(graph, focus, language)
  const home = {
    label: { text: message(language, 'catalogue') },
    href: withLanguage(`${basePath(frame.baseIri)}catalog`, frame),
  }
  return (
    <Layout frame={frame} title={title.text} crumbs={kind === 'catalogue' ? [] : [home]}>
      <p class="kind">{message(language, kind)}</p>
      <h1>
        <LabelText label={title} />
      </h1>
      <p class="lead">{textIn(view, focus, dct.description)}</p>
      <About view={view} />
      {sets.map(set => (
        <section key={set.value}>
          <h2>{focus.equals(set) ? message(language, 'downloads') : <ThingLink view={view} term={set} />}</h2>
          <Downloads view={view} set={set} />
        </section>
      ))}
      {services.length > 0 && (
        <section>
          <h2>{message(language, 'services')}</h2>
          <ul class="plain">
            {services.map(service => (
              <li key={service.value}>
                <ThingLink view={view} term={service} /> – {textIn(view, service, dct.description)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <AllStatements view={view} />
    </Layout>
  )
}

function About({ view }: { view: View }): VNode | null {
  const { graph, focus, language } = view
  const contact = graph.link(focus, dcat.contactPoint)
  const address = contact && (graph.link(contact, vcard.hasEmail) ?? graph.link(contact, vcard.hasURL))
  const publisher = graph.link(focus, dct.publisher)
  const modified = graph.text(focus, dct.modified)
  const endpoint = graph.link(focus, dcat.endpointURL)
  const triples = graph.text(focus, voidVocabulary.triples)
  return (
    <Facts
      language={language}
      facts={[
        ['publisher', publisher && <LabelText label={labelOf(graph, publisher, language)} />],
        ['contact', address && <a href={address.value}>{address.value.replace(/^mailto:/, '')}</a>],
        ['modified', modified && dateWords(modified.slice(0, 10), language)],
        ['statements', triples && Number(triples).toLocaleString(language)],
        ['address', endpoint && <a href={view.href(endpoint.value)}>{endpoint.value}</a>],
      ]}
    />
  )
}

/** Every file with its size and checksum. */
function Downloads({ view, set }: { view: View; set: NamedNode }): VNode {
  const { graph, language } = view
  return (
    <CardTable
      caption={message(language, 'downloads')}
      columns={(['format', 'size', 'checksum'] as const).map(column => message(language, column))}
      rows={graph.links(set, dcat.distribution).map(file => {
        const checksum = graph.link(file, spdx.checksum)
        const address = graph.link(file, dcat.downloadURL) ?? file
        return {
          key: file.value,
          cells: [
            <a key="file" href={view.href(address.value)}>
              {labelOf(graph, file, language).text}
            </a>,
            sizeWords(Number(graph.text(file, dcat.byteSize) ?? 0), language),
            <span key="checksum" class="iri">
              {checksum && graph.text(checksum, spdx.checksumValue)}
            </span>,
          ],
        }
      })}
    />
  )
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "425 kB": in the unit that leaves one to three digits before the point. */
function sizeWords(bytes: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumSignificantDigits: 3,
  })
  return size.format(bytes / 1000 ** step)
}

function textIn({ graph, language }: View, term: NamedNode, property: NamedNode): string {
  const texts = graph.objects(term, property)
  const own = texts.find(text => text.termType === 'Literal' && text.language === language)
  return (own ?? texts[0])?.value ?? ''
}
