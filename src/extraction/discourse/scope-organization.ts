import { overlaps } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import { inferred, type OfficeOrganization } from './inferred-organization.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import { firstMention, type OrganizationRecord, samePlace } from './organization-registry.ts'
import type { Resolved } from './organizations.ts'
import { lastWord } from './role-noun.ts'
import type { Home, Scene } from './scene.ts'

/**
 * The organization that a role noun belongs to by its scope ("Landrat", "Stadtsprecherin"): in its sentence, the
 * publisher, the municipality that the text is about, the first of the text.
 */
export function scopeOrganization(
  scene: Scene,
  noun: string,
  resolved: Resolved,
): OfficeOrganization | undefined {
  const levels = scene.lexicon.roleScopes.find(row => row.fits(noun))?.levels ?? []
  for (const level of levels) {
    const record = onLevel(scene, level, resolved)
    if (record) return inferred(record, `the ${level.join(' or ')} that the text speaks of`)
  }
  return undefined
}

function onLevel(scene: Scene, level: readonly string[], resolved: Resolved): OrganizationRecord | undefined {
  const traits = scene.lexicon.traits as Partial<WordLists<string>>
  const fits = ({ type }: OrganizationRecord): boolean => level.some(scope => traits[scope]?.has(type))
  const told = [...resolved.values()].find(fits) ?? sectionOf(scene, fits) ?? publisherIn(scene, fits)
  return told ?? fromText(scene, level.includes('municipality') ? scene.home : undefined, level, fits)
}

/** A dateline may be the seat of the district whose office it is: then what the text names goes before it. */
function fromText(
  scene: Scene,
  home: Home | undefined,
  level: readonly string[],
  fits: Fits,
): OrganizationRecord | undefined {
  const isSure = home !== undefined && (home.told || level.length === 1)
  const known = isSure ? undefined : inText(scene, fits)
  return known ?? (home && homeRecord(scene, home.mention))
}

const sectionOf = ({ section }: Scene, fits: Fits): OrganizationRecord | undefined =>
  section && fits(section.record) ? section.record : undefined

/** The one whose office of this kind was told last, careers aside; else the one that the text names first, by its place where it can. */
function inText({ drafts, organizations, lexicon }: Scene, fits: Fits): OrganizationRecord | undefined {
  const told = drafts.findLast(
    ({ phase, career, role, organization }) =>
      organization !== undefined &&
      phase !== 'held' &&
      career === 'none' &&
      isScoped(role.text, lexicon) &&
      fits(organizations.get(organization)),
  )?.organization
  if (told !== undefined) return organizations.get(told)
  const all = organizations.records.filter(fits).toSorted((a, b) => firstMention(a) - firstMention(b))
  return all.find(({ place }) => place !== undefined) ?? all[0]
}

const isScoped = (role: string, { roleScopes }: Lexicon): boolean =>
  roleScopes.some(row => row.fits(lastWord(role)))

type Fits = (record: OrganizationRecord) => boolean

/** The territory of that name which the text knows, else a new one. */
function homeRecord({ organizations, lexicon }: Scene, mention: OrganizationMention): OrganizationRecord {
  const { place = '' } = mention
  const known = organizations.records.find(
    record =>
      lexicon.traits.municipality.has(record.type) &&
      record.place !== undefined &&
      samePlace(record.place, place),
  )
  return known ?? organizations.add(mention)
}

function publisherIn(scene: Scene, fits: Fits): OrganizationRecord | undefined {
  const range = scene.announcement.publisher?.range
  return (
    range &&
    scene.organizations.records.find(
      record => fits(record) && record.mentions.some(mention => overlaps(mention, range)),
    )
  )
}
