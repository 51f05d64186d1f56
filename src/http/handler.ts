import type { Address } from './address.ts'
import type { Answer } from './answer.ts'
import type { Incoming } from './incoming.ts'
import type { Site } from './site.ts'

/** Answers a request for an address, or throws a ProblemError. */
export type Handler = (address: Address, site: Site, incoming: Incoming) => Answer | Promise<Answer>
