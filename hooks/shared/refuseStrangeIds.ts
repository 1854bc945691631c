import { type CollectionBeforeOperationHook, NotFound } from 'payload'

const largestId = 2_147_483_647

/**
 * Documents are numbered. What is no number has no document: Payload would hand it to Postgres, which
 * refuses it as an error, and the stranger who typed it gets a 500.
 */
export const refuseStrangeIds: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess || !('id' in args) || args.id === undefined) return
  const id = Number(args.id)
  if (!Number.isInteger(id) || id < 1 || id > largestId) throw new NotFound(req.t)
}
