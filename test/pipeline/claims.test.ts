import { expect } from 'chai'
import { append, type IdRow } from '../../src/identity/id-table.ts'
import { nothingKnown } from '../../src/identity/identity-files.ts'
import { loadMappingTables } from '../../src/mapping/load-tables.ts'
import { claim, claimRules, type ClaimsContext } from '../../src/pipeline/claims.ts'
import { sortStatements } from '../../src/pipeline/sort.ts'
import { ProblemError } from '../../src/problem.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { extraction, membership } from './examples.ts'

const text = 'Anna Beispiel leitet das Sozialamt der Stadt Musterhausen.'
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const announcement = { id: 'a', text, headline: { start: 0, end: 0 }, language: 'de' }

const organization = {
  key: 'o1',
  name: 'Sozialamt',
  unit: 'Sozialamt',
  kind: 'amt',
  mentions: [range('Sozialamt')],
  variants: [],
}

function told(parent: string | undefined): Extraction {
  const leads = { ...membership('m1'), organization: 'o1', evidence: range(text) }
  return {
    ...extraction([leads]),
    persons: [{ key: 'p1', name: 'Anna Beispiel', mentions: [range('Anna Beispiel')], descriptions: [] }],
    organizations: [
      { ...organization, ...(parent === undefined ? {} : { parent }) },
      {
        ...organization,
        key: 'o2',
        name: 'Stadt Musterhausen',
        unit: 'Stadt Musterhausen',
        kind: 'stadt',
        mentions: [range('Stadt Musterhausen')],
      },
    ],
  }
}

describe('claims of an announcement', () => {
  async function context(
    save: (rows: readonly IdRow[]) => Promise<void> = () => Promise.resolve(),
  ): Promise<ClaimsContext> {
    let drawn = 0
    const known = nothingKnown()
    const keep = async (rows: readonly IdRow[]) => {
      await save(rows)
      append(known.table, rows)
      return true
    }
    return {
      tables: await loadMappingTables('data'),
      ids: { known: () => known, keep },
      random: bytes => Uint8Array.from({ length: bytes }, () => drawn++),
      baseIri: 'http://x.example/',
      licence: 'http://x.example/licence',
    }
  }

  it('hold what is placed and allowed; a unit of nobody is held back, with the reason', async () => {
    const rules = claimRules(await context())
    expect(sortStatements(told('o2'), rules).accepted).to.have.length(1)
    const { accepted, heldBack } = sortStatements(told(undefined), rules)
    expect(accepted).to.deep.equal([])
    expect(heldBack[0]?.reason).to.match(/organization has no address/)
  })

  it('mint ids that are kept only when asked', async () => {
    const saved: number[] = []
    const all = await context(rows => {
      saved.push(rows.length)
      return Promise.resolve()
    })
    const said = told('o2')
    const { quads, keepIds } = claim(
      { announcement, extraction: said, accepted: said.statements, unquotable: [] },
      all,
    )
    expect(quads.every(quad => quad.graph.value === 'http://x.example/graph/a')).to.equal(true)
    expect(saved).to.deep.equal([])
    expect(all.ids.known().table.rows).to.have.length(0)
    await keepIds()
    expect(saved).to.deep.equal([all.ids.known().table.rows.length])
    const again = claim({ announcement, extraction: said, accepted: said.statements, unquotable: [] }, all)
    await again.keepIds()
    expect(saved.slice(1)).to.deep.equal([0])
    expect(again.quads).to.have.length(quads.length)
  })

  it('are not published when the id table cannot be written', async () => {
    const said = told('o2')
    const full = await context(() => Promise.reject(new Error('ENOSPC')))
    const { keepIds } = claim(
      { announcement, extraction: said, accepted: said.statements, unquotable: [] },
      full,
    )
    const error: unknown = await keepIds().catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'store-unavailable' })
  })
})
