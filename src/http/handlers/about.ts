import { accessibility } from '../../web/about/accessibility.ts'
import { dataProtection } from '../../web/about/data-protection.ts'
import type { InBothLanguages } from '../../web/about/prose.ts'
import { stability } from '../../web/about/stability.ts'
import { ProsePage } from '../../web/pages/prose-page.tsx'
import type { Handler } from '../handler.ts'

export const aboutDataProtection = about(dataProtection)
export const aboutAccessibility = about(accessibility)
export const aboutStability = about(stability)

function about(prose: InBothLanguages): Handler {
  return () => ({ kind: 'page', cache: 'data', page: frame => ProsePage({ frame, prose }) })
}
