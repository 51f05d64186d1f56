/**
 * Headers of a page that others show in a frame of theirs: it loads nothing but the stylesheet, runs nothing and sends
 * nothing, so that a frame around it gains nothing.
 */
export const embedding = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
} as const
