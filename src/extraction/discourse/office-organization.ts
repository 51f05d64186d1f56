import type { Range } from '../../model/range.ts'
import type { Inference } from '../../model/statement.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { RoleMention } from '../tagging/role-tagger.ts'
import type { HeadEntry } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/suffix-table.ts'
import { foldGenderMarks } from '../lexicon/forms.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import { referentOf, type Resolved } from './organizations.ts'
import type { Scene } from './scene.ts'
import { selfContained } from './self-contained.ts'

/** The organization of an office: a range where the text names it, an inference where context gives it. */
export interface OfficeOrganization {
  readonly record: OrganizationRecord
  readonly range?: Range
  readonly inference?: Inference
}

/** Where an office belongs, most explicit first. */
export function organizationOf(
  scene: Scene,
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  return (
    fromPhrase(office, resolved) ??
    fromCompound(scene, office) ??
    fromPlaceBefore(scene, office, items) ??
    fromGenitiveBefore(office, items, resolved) ??
    fromScope(scene, office, resolved) ??
    fromFocus(scene, office)
  )
}

function fromPhrase(office: Office, resolved: Resolved): OfficeOrganization | undefined {
  for (const item of office.organizations) {
    const record = resolved.get(item.start)
    if (record) return { record, range: { start: item.start, end: item.end } }
  }
  return undefined
}

/** "Jugendamtsleiter" → Jugendamt; "Boten-Chefredakteur" → Boten; "Amtsleiterin" → the Amt that is talked about. */
function fromCompound(scene: Scene, office: Office): OfficeOrganization | undefined {
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
    if (
      !match ||
      match.entry.form === 'formal' ||
      match.entry.plural ||
      match.entry.type === 'vorstand' ||
      !isRole(scene, noun.slice(cut))
    )
      continue
    const { head } = match.entry
    return { name: match.left === '' ? head : match.left + head.toLowerCase(), length: cut, match }
  }
  return undefined
}

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

/** "der Musterstädter Bürgermeister", "Musterstadts Bürgermeister". */
function fromPlaceBefore(
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
    record => territories.has(record.type) && record.place !== undefined && near(record.place, place),
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
  if (/er$/u.test(norm) && !modifiers.has(norm.slice(0, -2))) return text.slice(0, -2)
  const base = norm.replace(/s$/u, '')
  return base !== norm && (places.has(base) || scene.words.has(base)) ? text.slice(0, base.length) : undefined
}

/** Types that a mere place can mean. */
const territories: ReadonlySet<string> = new Set([
  'stadt',
  'gemeinde',
  'ort',
  'gemeindeverband',
  'stadtbezirk',
  'landkreis',
])

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

/** "des Vereins neuer Vorsitzender", "der Stadt Bürgermeister" is rare; "in X ist Y Leiter" is not handled here. */
function fromGenitiveBefore(
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  const before = items[office.from - 1]
  if (before?.kind !== 'organization' || !/^(?:des|der)$/u.test(before.governor)) return undefined
  const record = resolved.get(before.start)
  return record && { record, range: { start: before.start, end: before.end } }
}

const scopeTypes: Readonly<Record<string, ReadonlySet<string>>> = {
  municipality: new Set(['stadt', 'gemeinde', 'ort', 'gemeindeverband', 'stadtbezirk']),
  brigade: new Set(['feuerwehr']),
  district: new Set(['landkreis', 'landratsamt']),
  region: new Set(['mittelbehoerde']),
  state: new Set(['land', 'ministerium', 'regierung', 'staatskanzlei']),
}

/** "Landrat", "Stadtsprecherin": the district or municipality that the text speaks of. */
function fromScope(scene: Scene, office: Office, resolved: Resolved): OfficeOrganization | undefined {
  return scopeOrganization(scene, normOf(office), resolved)
}

/** The organization that a role noun belongs to by its scope: in its sentence, the publisher, the first of the text. */
export function scopeOrganization(
  scene: Scene,
  noun: string,
  resolved: Resolved,
): OfficeOrganization | undefined {
  const scopes = scene.lexicon.roleScopes.find(row => row.fits(noun))?.scopes ?? []
  for (const scope of scopes) {
    const fits = (record: OrganizationRecord): boolean => scopeTypes[scope]?.has(record.type) ?? false
    const record =
      [...resolved.values()].find(fits) ?? publisherIn(scene, fits) ?? scene.organizations.records.find(fits)
    if (record)
      return {
        record,
        inference: {
          slot: 'organization',
          from: record.mentions[0] ?? 'role',
          why: `the ${scope} that the text speaks of`,
        },
      }
  }
  return undefined
}

function publisherIn(
  scene: Scene,
  fits: (record: OrganizationRecord) => boolean,
): OrganizationRecord | undefined {
  const range = scene.announcement.publisher?.range
  return (
    range &&
    scene.organizations.records.find(
      record =>
        fits(record) && record.mentions.some(({ start, end }) => start < range.end && range.start < end),
    )
  )
}

/** "Die Leitung übernimmt …": of the unit named last. */
function abstractFocus(scene: Scene, office: Office): OrganizationRecord | undefined {
  if (!office.role.abstract || !/^(?:die|der|den)$/u.test(office.governor)) return undefined
  return scene.organizations.last(({ form, type }) => form === 'unit' || selfContained.has(type))
}

/** "ihre Stellvertreterin": the office of the one who is talked about; else the office in focus. */
function relatedOrganization(scene: Scene, office: Office): OrganizationRecord | undefined {
  const owner = /^(?:sein|ihr|dessen|deren)/u.test(office.governor)
    ? (scene.subject ?? scene.topic)
    : undefined
  const draft =
    owner &&
    scene.drafts.find(
      candidate =>
        candidate.person === owner.key && candidate.phase !== 'held' && candidate.organization !== undefined,
    )
  return draft?.organization === undefined
    ? scene.office?.organization
    : scene.organizations.get(draft.organization)
}

const normOf = (office: Office): string => office.role.text.split(/\s+/u).at(-1)?.toLowerCase() ?? ''

/** "Nachfolger", "die Leiterin", "Vorsitzender": the organization of the office that is talked about. */
function fromFocus(scene: Scene, office: Office): OfficeOrganization | undefined {
  if (scene.heading)
    return {
      record: scene.heading,
      inference: {
        slot: 'organization',
        from: scene.heading.mentions.at(-1) ?? 'role',
        why: 'heading of the line',
      },
    }
  const noun = normOf(office)
  if (scene.lexicon.roleScopes.some(row => row.fits(noun)) || office.role.kind === 'employee')
    return undefined
  const record =
    office.role.relation === undefined
      ? (abstractFocus(scene, office) ?? mainOrganization(scene))
      : relatedOrganization(scene, office)
  if (!record) return undefined
  return {
    record,
    inference: {
      slot: 'organization',
      from: record.mentions[0] ?? 'role',
      why: 'office that is talked about',
    },
  }
}

/**
 * What bare roles belong to: the organization of the first office that the text tells, or a self-contained one
 * ("die Stadtwerke X", "der Verein Y") that is named before it.
 */
function mainOrganization(scene: Scene): OrganizationRecord | undefined {
  const first = scene.drafts.find(draft => draft.organization !== undefined && draft.role.kind !== 'employee')
  const office =
    first?.organization === undefined
      ? scene.office?.organization
      : scene.organizations.get(first.organization)
  const named = scene.organizations.records.find(({ type }) => selfContained.has(type))
  return named && (!office || firstMention(named) < firstMention(office)) ? named : office
}

const firstMention = ({ mentions }: OrganizationRecord): number =>
  Math.min(...mentions.map(({ start }) => start))
