import { APIError } from 'payload'

/** Too many are waiting already; trying again a little later is right. */
export class Busy extends APIError {
  constructor(message: string) {
    super(message, 503, null, true)
  }
}
