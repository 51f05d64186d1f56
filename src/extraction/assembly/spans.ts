import type { Span } from '../../model/span.ts'
import type { ReadDocument } from '../read-document.ts'
import type { Item } from '../syntax/items.ts'

/** The recognised phrases of a document as spans, in text order. */
export function spansOf({ sentences }: ReadDocument, text: string): readonly Span[] {
  return sentences.flatMap(({ items }) => items.flatMap(item => spanOf(item, text)))
}

function spanOf(item: Item, text: string): readonly Span[] {
  const read = value(item)
  if (!read) return []
  return [
    {
      label: item.kind,
      start: item.start,
      end: item.end,
      text: text.slice(item.start, item.end),
      certainty: 'stated',
      ...read,
    },
  ]
}

function value(item: Item): { value: string; rule: string } | undefined {
  switch (item.kind) {
    case 'person':
      return { value: item.person.name, rule: item.person.rule }
    case 'role':
      return { value: item.role.concept, rule: 'role' }
    case 'organization':
      return { value: item.organization.name, rule: item.organization.rule }
    case 'date':
      return { value: item.date.kind, rule: item.date.rule }
    default:
      return undefined
  }
}
