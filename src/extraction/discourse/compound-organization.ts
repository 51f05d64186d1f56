import { foldGenderMarks } from '../lexicon/forms.ts'
import type { HeadEntry } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/suffix-table.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { RoleMention } from '../tagging/role-tagger.ts'
import type { Range } from '../../model/range.ts'
import { inferred, type OfficeOrganization } from './inferred-organization.ts'
import { isProper } from './place-name.ts'
import { referentOf } from './referent.ts'
import type { Scene } from './scene.ts'

/** "Jugendamtsleiter" → Jugendamt; "Boten-Chefredakteur" → Boten; "Amtsleiterin" → the Amt that is talked about. */
export function fromCompound(scene: Scene, office: Office): OfficeOrganization | undefined {
  const unit = unitInside(scene, office.role)
  if (unit) {
    const range = { start: office.role.noun.start, end: office.role.noun.start + unit.length }
    const generic = unit.match.left === '' && scene.lexicon.genericHeads.has(unit.match.entry.head)
    const mention = compoundMention(range, unit.name, { ...unit.match.entry, generic })
    const record = generic ? referentOf(scene, mention) : scene.organizations.add(mention)
    return record && { record, range }
  }
  return hyphenated(scene, office)
}

/** "Abteilungsleiter Tischtennis": the unit is named by its subject, where the clause names nothing else. */
export function fromSubject(
  scene: Scene,
  office: Office,
  items: readonly Item[],
): OfficeOrganization | undefined {
  const unit = unitInside(scene, office.role)
  if (unit?.match.left !== '' || !scene.lexicon.traits.topical.has(unit.match.entry.type)) return undefined
  const subject = subjectAfter(scene, office, items)
  if (!subject) return undefined
  const range = { start: office.role.noun.start, end: subject.end }
  const printed = scene.announcement.text.slice(subject.start, subject.end).replace(/\s+/gu, ' ')
  const name = `${unit.match.entry.head} ${printed}`
  const mention = compoundMention(range, name, { ...unit.match.entry, generic: false })
  return inferred(scene.organizations.add(mention), 'the unit that the title speaks of', range)
}

/** Nouns directly after the role; an unknown word may be the holder's name. */
function subjectAfter(scene: Scene, { subject, from }: Office, items: readonly Item[]): Range | undefined {
  const inside = items.filter(item => subject && item.start >= subject.start && item.end <= subject.end)
  const isDirect = inside[0] !== undefined && inside[0] === items[from + 1]
  const isTopic = inside.every(
    item =>
      item.kind === 'word' && (item.norm === 'und' || (item.token.capital && !isProper(item, scene.lexicon))),
  )
  return isDirect && isTopic ? subject : undefined
}

interface UnitInside {
  readonly name: string
  readonly length: number
  readonly match: Match<HeadEntry>
}

/** The longest first part of a role noun that names a unit, if what is left is a role. */
function unitInside(scene: Scene, role: RoleMention): UnitInside | undefined {
  const printed = scene.announcement.text.slice(role.noun.start, role.noun.end)
  const noun = foldGenderMarks(printed)
  for (let cut = noun.length - 3; cut >= 3; cut -= 1) {
    const match = scene.lexicon.heads.find(printed.slice(0, cut).replace(/-$/u, ''))
    if (!match || !isUnit(match.entry) || !isRole(scene, noun.slice(cut))) continue
    const { head } = match.entry
    return { name: match.left === '' ? head : match.left + head.toLowerCase(), length: cut, match }
  }
  return undefined
}

/** "Vorstandsvorsitzender" chairs the board of something: the board itself is no unit that has a head. */
const isUnit = ({ form, plural, type }: HeadEntry): boolean =>
  form !== 'formal' && !plural && type !== 'vorstand'

const isRole = (scene: Scene, word: string): boolean => scene.lexicon.roles.find(word)?.left === ''

/** "Beispiel-Chefredakteur": a name before the hyphen. */
function hyphenated(scene: Scene, office: Office): OfficeOrganization | undefined {
  const { left, noun } = office.role
  const name = left.replace(/-$/u, '')
  if (!left.endsWith('-') || !/^\p{Lu}/u.test(left) || scene.lexicon.nouns.has(name.toLowerCase()))
    return undefined
  const range = { start: noun.start, end: noun.start + name.length }
  const mention = compoundMention(range, name, {
    head: '',
    type: 'organisation',
    form: 'other',
    generic: false,
  })
  return { record: scene.organizations.add(mention), range }
}

function compoundMention(
  range: Range,
  unit: string,
  entry: { head: string; type: string; form: string; generic: boolean },
): OrganizationMention {
  return {
    ...range,
    head: entry.head,
    type: entry.type,
    form: entry.form,
    unit,
    name: unit,
    generic: entry.generic,
    plural: false,
    rule: 'compound',
  }
}
