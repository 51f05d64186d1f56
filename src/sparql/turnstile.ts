import { ProblemError } from '../problem.ts'

export interface Turnstile<Worker> {
  /** A new worker: who waits longest gets it. */
  enter(worker: Worker): void
  /** One that was handed out is free again. */
  giveBack(worker: Worker): void
  /** A worker that was handed out does not come back. */
  leave(): void
  /** How many there are, free or at work. */
  present(): number
  /** A free worker, at once or as soon as there is one. @throws ProblemError('sparql-unavailable') when too many wait */
  next(): Promise<Worker>
  /** Tells all who wait that there will be none. */
  turnAway(): void
}

interface Waiting<Worker> {
  readonly resolve: (worker: Worker) => void
  readonly reject: (error: Error) => void
}

/** Hands out workers in the order in which they are asked for; at most `length` may wait. */
export function turnstile<Worker>(length: number): Turnstile<Worker> {
  const free: Worker[] = []
  const waiting: Waiting<Worker>[] = []
  let present = 0
  // One that left is replaced: who comes meanwhile waits for that.
  let isOpen = false
  const offer = (worker: Worker): void => {
    const first = waiting.shift()
    if (first) first.resolve(worker)
    else free.push(worker)
  }
  return {
    enter(worker) {
      present += 1
      isOpen = true
      offer(worker)
    },
    giveBack: offer,
    leave() {
      present -= 1
    },
    present: () => present,
    next: () => {
      const worker = free.shift()
      if (worker !== undefined) return Promise.resolve(worker)
      if (!isOpen) return Promise.reject(unavailable('The SPARQL index is being built.'))
      if (waiting.length >= length)
        return Promise.reject(unavailable(`${waiting.length} queries wait already.`))
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    turnAway() {
      isOpen = false
      for (const { reject } of waiting.splice(0)) reject(unavailable('The SPARQL index is not there.'))
    },
  }
}

function unavailable(detail: string): ProblemError {
  return new ProblemError('sparql-unavailable', detail, { retryAfter: 2 })
}
