import { sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapter, UpdateOne } from 'payload'
import { z } from 'zod'

import { lockAccounts } from './lockAccounts'

const session = z.looseObject({
  id: z.string(),
  createdAt: z.union([z.string(), z.date()]),
  expiresAt: z.union([z.string(), z.date()]),
})

const account = z.looseObject({
  sessions: z.array(session).nullish(),
  updatedAt: z.unknown(),
})

type Sessions = z.infer<typeof session>[]

/**
 * The sessions to store, of those that the writer knows and those that are stored by now. One that
 * the writer adds still carries its `Date`; of the others only those survive that are stored, so
 * that a sign-in which read the account a moment ago neither loses nor revives a session.
 */
function merge(known: Sessions, stored: Sessions): Sessions {
  const added = known.filter(({ createdAt }) => createdAt instanceof Date)
  if (added.length > 0) {
    const alive = stored.filter(({ expiresAt }) => new Date(expiresAt) > new Date())
    return [...alive, ...added]
  }
  const present = new Set(stored.map(({ id }) => id))
  return known.filter(({ id }) => present.has(id))
}

/**
 * The adapter's `updateOne`, with sign-ins that leave the rest of the account alone.
 *
 * Payload 3.90 signs in by writing back the whole account as it was before the password was hashed
 * (payload #18132): sign-ins of one account at the same time end each other's sessions, and a role
 * or a mark taken away meanwhile comes back. Such a write is known by `updatedAt: null`, or by
 * having no request when it follows a failed sign-in. It is cut down to the sessions, and these are
 * merged with the stored ones under the account's lock.
 */
export function keepParallelSessions(db: DatabaseAdapter): UpdateOne {
  const updateOne = db.updateOne.bind(db)
  return async (args): Promise<unknown> => {
    if (args.collection !== 'users' || args.id === undefined) return updateOne(args)
    const written = account.safeParse(args.data)
    const known = written.data?.sessions
    const isSignIn = written.data?.updatedAt === null || args.req === undefined
    if (!known || !isSignIn) return updateOne(args)

    const { collection, id, req } = args
    await lockAccounts(req, sql`id = ${id}`)
    const current = await db.findOne({ collection, req, where: { id: { equals: id } } })
    const stored = account.parse(current ?? {}).sessions ?? []
    return updateOne({ ...args, data: { sessions: merge(known, stored), updatedAt: null } })
  }
}
