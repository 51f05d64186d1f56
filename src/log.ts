import { pino, type DestinationStream } from 'pino'
import type { Clock } from './clock.ts'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

/** Ids, IRIs, counts, durations and verdicts; never names or announcement text. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

type LogMethod = (fields: LogFields, event: string) => void

export type Log = Readonly<Record<Exclude<LogLevel, 'silent'>, LogMethod>>

interface LogOptions {
  readonly level: LogLevel
  readonly clock: Clock
  /** Where lines go; standard error by default, because standard output is for data. */
  readonly destination?: DestinationStream
}

/** One JSON object a line: level, time (ISO 8601), event, and the fields. An `error` field's stack is a plain string. */
export function createLog({ level, clock, destination }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${clock().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
  const method =
    (name: Exclude<LogLevel, 'silent'>): LogMethod =>
    (fields, event) => {
      logger[name](fields, event)
    }
  return { debug: method('debug'), info: method('info'), warn: method('warn'), error: method('error') }
}
