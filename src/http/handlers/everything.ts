import type { Page } from '../../store/store.ts'

/** A document shows all memberships that it is about, on one page. */
export const everything: Page = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
