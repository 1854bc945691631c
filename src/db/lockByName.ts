import type { PayloadRequest } from 'payload'

import { holdName } from './iiko/holdName'
import { transaction } from './transaction'

/** Waits until no other transaction holds the lock of this name, and holds it until this one ends. */
export async function lockByName(req: PayloadRequest, name: string): Promise<void> {
  await holdName(await transaction(req), name)
}
