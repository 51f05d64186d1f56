import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, which EN 301 549 and BITV ask for, and axe's own good practice. */
export const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What can be wrong in other colours or at another width while all else is right. */
export const ofTheLook: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
}

/** What axe finds fault with on a page, each with the elements. */
export async function axeFindings(page: Page, runOnly: RunOnly = everything): Promise<readonly string[]> {
  // evaluate() is no script of the page: the Content-Security-Policy does not stop it.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async only => (window as unknown as { axe: Axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

export interface RunOnly {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
}

interface Axe {
  run(options: { runOnly: RunOnly; resultTypes: readonly string[] }): Promise<{
    violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[]
  }>
}
