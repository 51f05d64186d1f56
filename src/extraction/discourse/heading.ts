import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Sentence } from '../text/sentences.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import type { Resolved } from './organizations.ts'
import { placeMention, territoryOf } from './place-organization.ts'
import { properWords } from './place-name.ts'
import { isMunicipal } from './role-noun.ts'
import type { OfficeInFocus, Scene, Section } from './scene.ts'

/** Marks what the line or the section that a sentence stands in is headed with. */
export function enterSection(
  scene: Scene,
  sentence: Sentence,
  items: readonly Item[],
  resolved: Resolved,
): void {
  const label = labelOf(scene, items, resolved)
  scene.heading = label
  const ofLine = opensParagraph(scene, sentence) ? lineOf(scene, items, resolved) : undefined
  const { paragraph } = sentence
  const line = lineStart(scene.announcement.text, sentence.start)
  if (label) scene.section = { record: label, paragraph, alone: false, line }
  else if (ofLine) scene.section = { record: ofLine, paragraph, alone: true, before: outside(scene) }
  else goOn(scene, paragraph, line)
  const record = label ?? ofLine
  if (record) scene.office = { text: '', concept: 'leitung', kind: 'head', organization: record }
}

/** Where a section ends, nobody talks of its office any more. */
function goOn(scene: Scene, paragraph: number, line: number): void {
  const before = outside(scene)
  scene.section = carried(scene.section, paragraph, line)
  if (!scene.section) scene.office = before
}

/** The office that is talked about without the heading of the section, which may still be that of the text before. */
function outside({ section, office }: Scene): OfficeInFocus | undefined {
  const isHeaded = section !== undefined && section.line === undefined
  return isHeaded && office?.organization === section.record ? section.before : office
}

/** The section goes on in its paragraph, a label in its line, a heading that stood alone in the paragraph behind it. */
function carried(section: Section | undefined, paragraph: number, line: number): Section | undefined {
  if (!section || (section.line !== undefined && section.line !== line)) return undefined
  if (section.paragraph === paragraph) return { ...section, alone: false }
  return section.alone && section.paragraph + 1 === paragraph
    ? { ...section, paragraph, alone: false }
    : undefined
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Nothing but an empty line stands before; the headline itself heads nothing. */
function opensParagraph({ announcement: { text, headline } }: Scene, { start }: Sentence): boolean {
  return (
    start >= headline.end && /(?:^|\n[^\S\n]*\n)\s*$/u.test(text.slice(Math.max(0, start - widestGap), start))
  )
}

/** White space between paragraphs, in UTF-16 units. */
const widestGap = 20

/** "– Bauhof: …", "Neuhausen: …". */
function labelOf(scene: Scene, items: readonly Item[], resolved: Resolved): OrganizationRecord | undefined {
  const at = items.findIndex(item => item.kind === 'organization')
  const item = items[at]
  if (item && at <= 1) return isColon(items, at + 1) ? resolved.get(item.start) : undefined
  return tellsMunicipalOffice(scene, items) ? townBefore(scene, items) : undefined
}

/** The town whose name is all that stands before a colon. */
function townBefore(scene: Scene, items: readonly Item[]): OrganizationRecord | undefined {
  const from = items[0]?.kind === 'mark' ? 1 : 0
  const words = properWords(items, from, scene.lexicon)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || !isColon(items, from + words.length)) return undefined
  const place = words.map(({ token }) => token.text).join(' ')
  const range = { start: first.start, end: last.end }
  return territoryOf(scene, place) ?? scene.organizations.add(placeMention(range, place))
}

const isColon = (items: readonly Item[], at: number): boolean => /^[:|]$/u.test(normAt(items, at))

const tellsMunicipalOffice = ({ lexicon }: Scene, items: readonly Item[]): boolean =>
  items.some(item => item.kind === 'role' && isMunicipal(item.role.text, lexicon))

/** "Finanzamt Neuhausen", "TOP 3 – Bauhof": a line that only names an organization. */
function lineOf(scene: Scene, items: readonly Item[], resolved: Resolved): OrganizationRecord | undefined {
  const last = items.at(-1)
  if (last?.kind !== 'organization' || items.length > longestHeading) return undefined
  return items.slice(0, -1).every(item => isNumbering(scene, item)) ? resolved.get(last.start) : undefined
}

const longestHeading = 6

function isNumbering({ lexicon }: Scene, item: Item | ItemOf<'word'>): boolean {
  return (
    item.kind === 'mark' ||
    item.kind === 'number' ||
    (item.kind === 'word' && lexicon.cues.agenda.has(item.norm))
  )
}
