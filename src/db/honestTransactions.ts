import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { menuCommitted } from './menuCommits'
import { numberMenuChange } from './numberMenuChange'

const isolation = z.object({
  isolationLevel: z.enum(['read committed', 'repeatable read', 'serializable']),
})

class RolledBack extends Error {}

type Transactions = Pick<
  PostgresAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/**
 * Payload's three transaction functions, with a commit that fails when the database did not commit.
 * Payload 3.90 reports a failed COMMIT as success (payload #17726): its begin and its commit both
 * swallow the error. Here `commitTransaction` rejects when COMMIT fails, when the connection is
 * lost, and when an earlier statement broke the transaction, which Postgres answers with a quiet
 * ROLLBACK (PostgreSQL documentation, COMMIT). A commit that changed the menu is done when readers
 * have it.
 */
export function honestTransactions(adapter: PostgresAdapter): Transactions {
  return {
    async beginTransaction(options) {
      await adapter.initializing
      const id = randomUUID()
      await new Promise<void>((begun, failed) => {
        const outcome = adapter.drizzle.transaction(
          (db) =>
            new Promise<void>((finish, abandon) => {
              adapter.sessions[id] = {
                db,
                resolve: async () => {
                  finish()
                  await outcome
                },
                reject: async () => {
                  abandon(new RolledBack())
                  await outcome.catch((error: unknown) => {
                    if (!(error instanceof RolledBack)) throw error
                  })
                },
              }
              begun()
            }),
          options ? isolation.parse(options) : adapter.transactionOptions || undefined,
        )
        // Before the callback ran this says why there is no transaction; afterwards it is heard by
        // whoever awaits the commit, and here only keeps Node from ending on an unhandled rejection.
        outcome.catch(failed)
      })
      return id
    },

    async commitTransaction(incoming) {
      const id = await incoming
      const session = id === undefined ? undefined : adapter.sessions[id]
      // Payload commits a transaction that an inner operation has already ended; that is no failure.
      if (id === undefined || !session) return
      delete adapter.sessions[id]
      let revision: number | null
      try {
        // Any statement would do to learn that the transaction is broken.
        revision = await numberMenuChange(session.db)
      } catch (error) {
        await session.reject()
        throw error
      }
      await session.resolve()
      if (revision !== null) await menuCommitted(revision)
    },

    async rollbackTransaction(incoming) {
      const id = await incoming
      const session = id === undefined ? undefined : adapter.sessions[id]
      if (id === undefined || !session) return
      delete adapter.sessions[id]
      await session.reject()
    },
  }
}
