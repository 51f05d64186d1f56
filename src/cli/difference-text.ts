import { countsText, kindNames, type Difference, type Effect, type Item } from '../pipeline/difference.ts'
import type { Run } from '../pipeline/ingest-all.ts'
import { ProblemError } from '../problem.ts'
import { section } from './outcome-text.ts'

const words: Readonly<Record<Effect, string>> = {
  removed: 'removed',
  ended: 'ended',
  changed: 'changed',
  added: 'added',
}

/** What a run changes in what is published, by addresses and offices: removals first, since they matter most. */
export function differenceText(difference: Difference, baseIri: string): string {
  const counts = countsText(difference)
  if (counts === '') return 'Difference: none'
  const known = new Set<string>(kindNames.map(({ kind }) => kind))
  const sections = (Object.keys(words) as Effect[]).flatMap(effect => {
    const items = difference.filter(item => item.effect === effect && known.has(item.kind))
    return section(
      `  ${words[effect]}`,
      items.map(item => `  ${line(item, baseIri)}`),
    )
  })
  return [`Difference: ${counts}`, ...sections].join('\n')
}

function line({ iri, office }: Item, baseIri: string): string {
  const address = iri.replace(baseIri, '')
  return office === undefined ? address : `${address}  ${office}`
}

/** @throws ProblemError('drop-implausible') for a run that was refused */
export function requireDone({ refused }: Run): void {
  if (!refused) return
  const { kind, removed, of } = refused
  throw new ProblemError('drop-implausible', `${removed} of ${of} entries of kind ${kind} would be removed`)
}
