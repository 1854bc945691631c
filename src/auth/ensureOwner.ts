import type { Payload } from 'payload'

import { makePassword } from './makePassword'

/** The account that was made just now; `password` only when it was generated. */
export type NewOwner = { email: string; username: string; password?: string }

type Options = { payload: Payload; email?: string; password?: string }

/**
 * Makes the first administrator when there is no user at all; null when there is one. Without `email` and
 * `password` they are `admin@carte.local` and a generated password, which is nowhere else than in the
 * answer: print it once, never log it. Of two processes that come at once one makes the owner.
 */
export async function ensureOwner({ payload, email, password }: Options): Promise<NewOwner | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const generated = password === undefined ? makePassword() : undefined
  const owner = { email: email ?? 'admin@carte.local', username: 'admin' }
  try {
    await payload.create({
      collection: 'users',
      data: {
        ...owner,
        password: password ?? generated,
        role: 'administrator',
        isActive: true,
        isSuperuser: true,
      },
    })
  } catch (error) {
    // The user name is unique: whoever comes second finds the owner there.
    const { totalDocs: made } = await payload.count({ collection: 'users' })
    if (made > 0) return null
    throw error
  }
  return generated === undefined ? owner : { ...owner, password: generated }
}
