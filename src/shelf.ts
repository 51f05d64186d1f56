/** Keeps what is costly to make, up to a number of bytes; what was not asked for longest goes first. */
export interface Shelf<Value> {
  /** What was put there in the same epoch. */
  get(epoch: string, key: string): Value | undefined
  /** Keeps nothing for an epoch that has passed: a slow answer must not bring back what was removed meanwhile. */
  put(epoch: string, key: string, value: Value): void
  readonly bytes: number
}

export interface ShelfOptions<Value> {
  readonly capacity: number
  readonly bytesOf: (value: Value) => number
}

/** Bytes that an entry takes beside its value and key. */
const overhead = 512

/**
 * An epoch is a state of everything the values are made from. At the first look in a new one everything older is
 * forgotten at once, so that a correction or erasure needs no purge.
 */
export function createShelf<Value>({ capacity, bytesOf }: ShelfOptions<Value>): Shelf<Value> {
  const kept = new Map<string, Value>()
  let present = ''
  let bytes = 0
  const weigh = (key: string, value: Value): number => bytesOf(value) + key.length * 2 + overhead
  const forget = (key: string): void => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    bytes -= weigh(key, value)
  }
  const enter = (epoch: string): void => {
    if (epoch === present) return
    kept.clear()
    bytes = 0
    present = epoch
  }
  return {
    get(epoch, key) {
      enter(epoch)
      const value = kept.get(key)
      if (value === undefined) return undefined
      // A Map keeps the order of insertion: to the end, as the one asked for last.
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    put(epoch, key, value) {
      if (epoch !== present || weigh(key, value) > capacity) return
      forget(key)
      kept.set(key, value)
      bytes += weigh(key, value)
      for (const oldest of kept.keys()) {
        if (bytes <= capacity) break
        forget(oldest)
      }
    },
    get bytes() {
      return bytes
    },
  }
}
