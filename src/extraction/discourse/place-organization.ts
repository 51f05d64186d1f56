import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OfficeOrganization } from './inferred-organization.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import { properWords, type Word } from './place-name.ts'
import { isMunicipal } from './role-noun.ts'
import type { Scene } from './scene.ts'

/** "der Musterstädter Bürgermeister", "Musterstadts Bürgermeister". */
export function fromPlaceBefore(
  scene: Scene,
  office: Office,
  items: readonly Item[],
): OfficeOrganization | undefined {
  const before = items[office.from - 1]
  if (before?.kind !== 'word' || !before.token.capital) return undefined
  const place = placeOf(scene, before, isMunicipal(office.role.text, scene.lexicon))
  return place === undefined ? undefined : placed(scene, place, { start: before.start, end: before.end })
}

/** "Bürgermeister in Musterstadt", "Bürgermeisterin A aus Musterstadt", "Bürgermeister A (Musterstadt)". */
export function fromPlaceAfter(
  scene: Scene,
  office: Office,
  items: readonly Item[],
): OfficeOrganization | undefined {
  if (!isMunicipal(office.role.text, scene.lexicon)) return undefined
  const named = items[office.to]?.kind === 'person'
  const at = named ? office.to + 1 : office.to
  const from = isAttribute(items[at + 1]) ? at + 2 : at + 1
  const words = properWords(items, from, scene.lexicon)
  const [link, end] = [normAt(items, at), normAt(items, from + words.length)]
  const bracketed = link === '(' && end === ')'
  const linked = named ? link === 'aus' : scene.lexicon.cues.nearby.has(link)
  return bracketed || linked ? placedBy(scene, words) : undefined
}

function placedBy(scene: Scene, words: readonly Word[]): OfficeOrganization | undefined {
  const [first] = words
  const last = words.at(-1)
  const place = words.map(({ token }) => token.text).join(' ')
  return first && last && placed(scene, place, { start: first.start, end: last.end })
}

/** "im benachbarten Musterstadt". */
const isAttribute = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Ll}{4,}e[nmrs]?$/u.test(item.token.text)

/** The territory of that name which the text knows, else a new one. */
function placed(scene: Scene, place: string, range: Range): OfficeOrganization {
  const known = territoryOf(scene, place)
  if (!known) return { record: scene.organizations.add(placeMention(range, place)), range }
  scene.organizations.touch(known, range)
  return { record: known, range }
}

/** The territory of that name which the text knows; the one told last of several. */
export function territoryOf(
  { organizations, lexicon }: Scene,
  place: string,
): OrganizationRecord | undefined {
  return organizations.last(
    record =>
      lexicon.traits.territory.has(record.type) && record.place !== undefined && near(record.place, place),
  )
}

/** The place of "Musterstädter" or "Musterstadts"; before the office of a municipality it may be unknown. */
function placeOf(
  { lexicon, words }: Scene,
  { norm, token: { text } }: Word,
  municipal: boolean,
): string | undefined {
  const { places, nouns, functionWords, modifiers } = lexicon
  if (functionWords.has(norm) || nouns.has(norm)) return undefined
  if (norm.endsWith('er') && !modifiers.has(norm.slice(0, -2))) return text.slice(0, -2)
  const base = norm.replace(/s$/u, '')
  const known = places.has(base) || words.has(base) || (municipal && isUnknown(base, lexicon))
  return base !== norm && known ? text.slice(0, base.length) : undefined
}

const isUnknown = (norm: string, { nouns, firstNames, notRoles, roles }: Lexicon): boolean =>
  ![nouns, firstNames, notRoles].some(known => known.has(norm)) && roles.find(norm) === undefined

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
