import type { PayloadRequest } from 'payload'

/** What a request is marked with whose asker could not be looked up. */
export const unknown = 'isAskerUnknown'

/** Notes that Postgres did not answer when it was asked who this is. */
export function noteUnknown(req: Pick<PayloadRequest, 'context'>): void {
  req.context[unknown] = true
}
