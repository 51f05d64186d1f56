import { ProblemError } from '../problem.ts'
import type { Incoming } from './incoming.ts'

const form = 'application/x-www-form-urlencoded'

/**
 * The fields of a form that was sent.
 * @throws ProblemError('unsupported-media-type' | 'bad-request')
 */
export function readForm({ contentType, body }: Pick<Incoming, 'contentType' | 'body'>): URLSearchParams {
  if (contentType.split(';', 1)[0]?.trim().toLowerCase() !== form)
    throw new ProblemError('unsupported-media-type', `A form is sent as ${form}.`, { known: [form] })
  try {
    return new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    throw new ProblemError('bad-request', 'The form is not UTF-8.', {}, { cause: error })
  }
}
