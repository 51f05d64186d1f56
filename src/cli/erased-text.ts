import type { Erased } from '../pipeline/correction-desk.ts'
import { differenceText } from './difference-text.ts'
import { section } from './outcome-text.ts'

/** What no command can reach, whoever gives it. */
const outOfReach: readonly string[] = [
  'older versions of the data folder in git (rewrite them: git filter-repo), and clones of it',
  'backups of the data and state folders: after restoring one, restore suppression.tsv and ids.tsv as they are now',
  'what others have copied: dumps, feeds, caches, search engines; the removal is in the change feed',
  'logs of web servers before this one, which may hold the address of the person, and terminals that showed names',
  'the announcement where its publisher has it',
]

/** What an erasure came to, and what is left to do. Names nobody. */
export function erasedText(erased: Erased, baseIri: string): string {
  const { person, redacted, unsure, unreadable, namedIds, difference } = erased
  const lost = redacted.filter(each => each.lost > 0)
  return [
    person === undefined
      ? 'Erased again: whoever is on the suppression list.'
      : `Erased: ${person.replace(baseIri, '')}; the address answers 410 from now on.`,
    differenceText(difference, baseIri),
    ...section(
      'Announcements made unreadable in part',
      redacted.map(({ announcement }) => announcement),
    ),
    ...section(
      'Look at: statements about others that are not published as before (personalia review list)',
      lost.map(each => `${each.announcement}: ${each.lost}`),
    ),
    ...section('Look at: announcements that name somebody of that name, perhaps the same person', unsure),
    ...section('Look at: files that could not be read', unreadable),
    ...(namedIds > 0
      ? [
          `Look at: ${namedIds} announcements have the name in their id or file name; give them another (docs/corrections.md)`,
        ]
      : []),
    'Out of reach:',
    ...outOfReach.map(each => `  ${each}`),
  ].join('\n')
}
