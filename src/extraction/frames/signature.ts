import { hull } from '../../model/range.ts'
import { fromPhrase } from '../discourse/office-organization.ts'
import { nounOf } from '../discourse/role-noun.ts'
import { scopeOrganization } from '../discourse/scope-organization.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Phrases } from './phrases.ts'
import { propose, roleOf } from './situation.ts'

/** A name and, in the next line, an office: whoever signs a text. */
export function readSignature({ scene, sentence, items, offices, resolved }: Phrases): void {
  const { signer } = scene
  const [office] = offices
  scene.signer = signerOf(items, item => scene.persons.add(item.person))
  if (!signer || !office || office.from > 0 || office.to < wordsOf(items) || !isSigned(office)) return
  const whole = hull(signer.range, sentence)
  propose(
    { scene, sentence: whole, clause: whole },
    {
      rule: 'signature',
      person: signer.chain,
      personRange: signer.range,
      role: roleOf(office),
      organization: fromPhrase(office, resolved) ?? scopeOrganization(scene, nounOf(office), resolved),
      phase: 'holds',
      aside: true,
    },
  )
}

/** An office that one person has. */
const isSigned = ({ role }: Office): boolean =>
  !role.plural && !role.abstract && !role.profession && role.relation === undefined

type Signer = NonNullable<Phrases['scene']['signer']>

/** "gez. Anna Muster": nothing but a name. */
function signerOf(
  items: readonly Item[],
  chainOf: (item: Extract<Item, { kind: 'person' }>) => Signer['chain'],
): Signer | undefined {
  const named = items.filter(item => !('norm' in item && /^(?:gez|[.,])$/u.test(item.norm)))
  const [item] = named
  if (named.length !== 1 || item?.kind !== 'person' || item.person.given === undefined) return undefined
  return { chain: chainOf(item), range: { start: item.start, end: item.end } }
}

/** How many items there are without a closing mark. */
const wordsOf = (items: readonly Item[]): number =>
  items.at(-1)?.kind === 'mark' ? items.length - 1 : items.length
