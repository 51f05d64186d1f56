import { type Token, tokenAt } from '../text/tokens.ts'
import type { OrganizationMention } from './organization-tagger.ts'
import type { Reading } from './reading.ts'

/** Verbs whose object is what somebody heads. */
const heading = new Set(['lead', 'take'])

/**
 * "leitet den Vertrieb", "verantwortet die Personalentwicklung": what many organizations call a department of theirs is
 * one where somebody heads it.
 */
export function tagDepartments(reading: Reading): readonly OrganizationMention[] {
  const { tokens, lexicon, taken } = reading
  const headed = tokens.some(({ norm }) => lexicon.verbs.readings(norm).some(verb => heading.has(verb.class)))
  if (!headed) return []
  return tokens.flatMap((token, index) => {
    const isObject = lexicon.cues.objectOpener.has(tokenAt(tokens, index - 1).norm)
    const isDepartment = token.capital && lexicon.cues.department.has(token.norm) && !taken(token)
    return isObject && isDepartment ? [mention(token)] : []
  })
}

const mention = ({ start, end, text }: Token): OrganizationMention => ({
  start,
  end,
  head: text,
  type: 'abteilung',
  form: 'unit',
  unit: text,
  name: text,
  generic: false,
  plural: false,
  rule: 'department',
})
