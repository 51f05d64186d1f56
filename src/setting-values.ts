import { z } from 'zod'

/** What values of settings may be, each with what is said of one that is not. */
export const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `expected a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine(value => value >= low && value <= high, `expected a whole number from ${low} to ${high}`)

export const share = z
  .string()
  .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'expected a number from 0 to 1, such as 0.9')
  .transform(Number)

export const text = z.string().trim().min(1, 'expected some text')

export const absoluteIri = z
  .string()
  .refine(
    value => URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value),
    'expected an absolute IRI, such as https://example.org/licence',
  )

export const baseIri = z
  .string()
  .refine(
    isBaseIri,
    'expected an http or https address in its normal form that ends with /, without query and fragment',
  )

/** Of a page that people open. */
export const webAddress = z
  .string()
  .refine(
    value => URL.canParse(value) && /^https?:\/\/[^\s<>"]+$/.test(value),
    'expected the address of a page, such as https://www.stadt.example/impressum',
  )

export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'expected a colour as #rrggbb, such as #0a4d8c')
  .transform(value => value.toLowerCase())

export const imageFile = z
  .string()
  .regex(
    /^(?!\/)(?!.*\.\.\/)[^\\]+\.(svg|png|webp)$/i,
    'expected an .svg, .png or .webp file in the data folder, such as logo.svg',
  )

export const contact = z
  .string()
  .regex(
    /^(mailto:\S+@\S+|https?:\/\/\S+|[^\s@]+@[^\s@]+)$/,
    'expected an e-mail address or the address of a page',
  )
  .transform(value => (/^[^:]+@/.test(value) ? `mailto:${value}` : value))

function isBaseIri(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, search, hash, username, href } = new URL(value)
  return (
    /^https?:$/.test(protocol) && search + hash + username === '' && href === value && value.endsWith('/')
  )
}
