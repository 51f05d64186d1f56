import type { Range } from '../../model/range.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OfficeOrganization } from './inferred-organization.ts'
import type { Scene } from './scene.ts'

/** "der Musterstädter Bürgermeister", "Musterstadts Bürgermeister". */
export function fromPlaceBefore(
  scene: Scene,
  office: Office,
  items: readonly Item[],
): OfficeOrganization | undefined {
  const before = items[office.from - 1]
  if (before?.kind !== 'word' || !before.token.capital) return undefined
  const place = placeOf(scene, before.token.text, before.norm)
  if (place === undefined) return undefined
  const range = { start: before.start, end: before.end }
  const known = scene.organizations.last(
    record =>
      scene.lexicon.traits.territory.has(record.type) &&
      record.place !== undefined &&
      near(record.place, place),
  )
  if (known) {
    scene.organizations.touch(known, range)
    return { record: known, range }
  }
  return { record: scene.organizations.add(placeMention(range, place)), range }
}

function placeOf(scene: Scene, text: string, norm: string): string | undefined {
  const { places, nouns, functionWords, modifiers } = scene.lexicon
  if (functionWords.has(norm) || nouns.has(norm)) return undefined
  if (norm.endsWith('er') && !modifiers.has(norm.slice(0, -2))) return text.slice(0, -2)
  const base = norm.replace(/s$/u, '')
  return base !== norm && (places.has(base) || scene.words.has(base)) ? text.slice(0, base.length) : undefined
}

const near = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase())

/** A place for which the text has no organization: the municipality there. */
export function placeMention(range: Range, place: string): OrganizationMention {
  return {
    ...range,
    head: '',
    type: 'ort',
    form: 'formal',
    unit: place,
    name: place,
    place,
    placeBy: 'name',
    generic: false,
    plural: false,
    rule: 'place',
  }
}
