import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { residentMemory } from './memory.ts'
import type { Order, Reply } from './messages.ts'
import type { IndexChange, SparqlQuery } from './sparql.ts'

/** One process with all data in it. It does one thing at a time, in the order asked. */
export interface Engine {
  /** Resident bytes; undefined where the system does not tell. */
  memory(): Promise<number | undefined>
  /** Whether it is still there: `false` as soon as it was ended or died. */
  alive(): boolean
  put(parts: readonly IndexChange[]): Promise<void>
  /** Bytes of the answer above `resultLimit` are a fault of size. Rejects when the process ends meanwhile. */
  query(query: SparqlQuery, resultLimit: number): Promise<Reply>
  /** Ends the process, whatever it does. */
  end(): Promise<void>
}

const program = fileURLToPath(new URL(`./engine-process${extname(import.meta.url)}`, import.meta.url))

type Task = Order extends infer One ? (One extends Order ? Omit<One, 'number'> : never) : never

export function startEngine(): Engine {
  // Its own environment and standard output are of no use to it: it must not read settings or print data.
  const child = fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>()
  let alive = true
  let number = 0
  const ended = new Promise<void>(resolve => {
    const bury = (): void => {
      alive = false
      for (const { reject } of waiting.values()) reject(new Error('the SPARQL process ended'))
      waiting.clear()
      resolve()
    }
    child.once('exit', bury)
    child.once('error', bury)
  })
  child.on('message', (reply: Reply) => {
    waiting.get(reply.number)?.resolve(reply)
    waiting.delete(reply.number)
  })
  const ask = (task: Task): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (!alive) {
        reject(new Error('the SPARQL process has ended'))
        return
      }
      number += 1
      waiting.set(number, { resolve, reject })
      child.send({ ...task, number })
    })
  return {
    memory: () =>
      child.pid === undefined || !alive ? Promise.resolve(undefined) : residentMemory(child.pid),
    alive: () => alive,
    put: async parts => {
      const reply = await ask({ kind: 'put', parts })
      if (reply.kind === 'fault') throw new Error(`the SPARQL process cannot take the data: ${reply.message}`)
    },
    query: (query, resultLimit) => ask({ kind: 'query', query, resultLimit }),
    end: async () => {
      alive = false
      child.kill('SIGKILL')
      await ended
    },
  }
}
