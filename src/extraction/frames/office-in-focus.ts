import { focused } from '../discourse/inferred-organization.ts'
import type { OfficeInFocus, Scene } from '../discourse/scene.ts'
import type { Referent } from '../discourse/subjects.ts'
import type { Item } from '../syntax/items.ts'
import type { DraftRole } from './draft.ts'
import { holdPhase } from './phase.ts'
import { impliedHead, verbText } from './roles-in-clause.ts'
import { type Proposal, propose, type Situation } from './situation.ts'

/** "führt die Geschäfte", "hat das Amt inne", "nahm die Aufgabe kommissarisch wahr": the office in focus. */
export function inFocus(
  situation: Situation,
  subject: Referent,
  rule: string,
  told: Pick<Proposal, 'phase' | 'times'> = { phase: holdPhase(situation), times: situation.times },
): void {
  const { scene, clause } = situation
  const item = clause.items.find(candidate => meansOffice(candidate, scene))
  if (!scene.office?.organization || !item) return
  propose(situation, {
    rule,
    person: subject.chain,
    personRange: subject,
    role: roleInFocus(situation, scene.office, item),
    organization: focused(scene),
    ...told,
  })
}

function meansOffice(item: Item, { lexicon }: Scene): boolean {
  const noun = nounOf(item)
  return lexicon.officeNouns.get(noun) === 'office' || lexicon.cues.officePronoun.has(noun)
}

function roleInFocus(situation: Situation, office: OfficeInFocus, item: Item): DraftRole {
  const caretaking = situation.scene.lexicon.cues.caretaking.has(nounOf(item))
  const implied = impliedHead(situation, undefined, verbText(situation))
  const own = implied.kind === 'head'
  const kind = own ? office.kind : implied.kind
  return {
    text: own && !caretaking ? office.text : implied.text,
    concept: office.concept,
    kind: caretaking ? 'acting head' : kind,
    implied: true,
    range: { start: item.start, end: item.end },
  }
}

/** The word of an item; "das Amt" is an organization item although it may mean the office. */
function nounOf(item: Item): string {
  if (item.kind === 'organization')
    return item.organization.generic ? item.organization.head.toLowerCase() : ''
  return 'norm' in item ? item.norm : ''
}
