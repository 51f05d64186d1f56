/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number]

/** What text stands on, in light and in dark pages: the page itself and its panels (stylesheet.ts). */
export const grounds = {
  light: ['#ffffff', '#f3f6f9'],
  dark: ['#12181f', '#1b242e'],
} as const

/** WCAG 2.2, success criterion 1.4.3: for text of normal size. */
const enough = 4.5

/**
 * The colour for links and buttons on light and on dark pages: the given one where it can be read there, else the nearest
 * darker or lighter shade of it that can.
 * @param colour `#rrggbb`
 */
export function readablePair(colour: string): { readonly light: string; readonly dark: string } {
  return { light: shade(colour, '#000000', grounds.light), dark: shade(colour, '#ffffff', grounds.dark) }
}

const steps = 64

/** Mixed with black or white until it contrasts with every ground; black and white themselves do. */
function shade(colour: string, towards: string, on: readonly string[]): string {
  const [own, far] = [read(colour), read(towards)]
  const shades = Array.from({ length: steps + 1 }, (_, step) => write(mix(own, far, step / steps)))
  return shades.find(each => on.every(ground => contrast(each, ground) >= enough)) ?? towards
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(read(a)), luminance(read(b))].toSorted((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (place: 0 | 1 | 2): number => Math.round(from[place] + (to[place] - from[place]) * share)
  return [part(0), part(1), part(2)]
}

function read(colour: string): Rgb {
  const part = (place: number): number => parseInt(colour.slice(place, place + 2), 16)
  return [part(1), part(3), part(5)]
}

function write(colour: Rgb): string {
  return `#${colour.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
