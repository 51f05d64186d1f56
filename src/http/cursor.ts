import type { Key } from '../store/store.ts'

/**
 * What lists are ordered by: IRI, how well a name fits and IRI, begin and IRI, number of the change from the oldest or from the
 * newest on. An order is never given another meaning, so that a cursor of long ago means what it meant.
 */
const orders = {
  iri: ['string'],
  found: ['number', 'string'],
  begin: ['string', 'string'],
  oldest: ['number'],
  newest: ['number'],
} as const

export type Order = keyof typeof orders

/** A place between two entries of a list: after the one with that key, or before it. */
export interface Cursor {
  readonly order: Order
  readonly side: 'after' | 'before'
  readonly key: Key
}

export function writeCursor({ order, side, key }: Cursor): string {
  return Buffer.from(JSON.stringify([order, side, ...key])).toString('base64url')
}

/** Undefined for what no such function wrote. */
export function readCursor(text: string): Cursor | undefined {
  const parts = /^[\w-]+$/.test(text) ? parsed(Buffer.from(text, 'base64url').toString('utf8')) : undefined
  if (!Array.isArray(parts)) return undefined
  const [name, side, ...key] = parts as readonly unknown[]
  const order = (Object.keys(orders) as readonly Order[]).find(each => each === name)
  if (!order || (side !== 'after' && side !== 'before') || !isKey(key, orders[order])) return undefined
  return { order, side, key }
}

function isKey(key: readonly unknown[], types: readonly string[]): key is Key {
  return key.length === types.length && types.every((type, place) => typeof key[place] === type)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
