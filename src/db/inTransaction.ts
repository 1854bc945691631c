import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs `work` inside one transaction: every Local API call that is given this `req` takes part in
 * it. Commits when `work` is done and rolls back when it throws. Inside a transaction that `req`
 * already carries, whoever began it commits.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const begunHere = await initTransaction(req)
  try {
    const result = await work()
    if (begunHere) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
