import { type CollectionBeforeOperationHook, type Where } from 'payload'
import { z } from 'zod'

import { isLegacyPassword, legacySalt } from '@/src/auth/legacyPassword'

const name = z.string().toLowerCase().trim().min(1).optional().catch(undefined)
const signIn = z.object({
  data: z.object({ email: name, username: name, password: z.string().min(1) }),
})
const account = z.object({
  id: z.number(),
  hash: z.string(),
  salt: z.literal(legacySalt),
  lockUntil: z.coerce.date().nullish(),
})

/**
 * The first sign-in of somebody who came from the old system: the bcrypt hash is checked here and, when the
 * password is right, replaced by Payload's own before Payload looks at it. A wrong password goes on to Payload, which
 * counts it; a locked account is left to Payload as well.
 */
export const takeOldPassword: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login') return
  const { data } = signIn.safeParse(args)
  const given = data?.data.username ?? data?.data.email
  if (!data || given === undefined) return
  const where: Where = { or: [{ email: { equals: given } }, { username: { equals: given } }] }
  const found = account.safeParse(
    await req.payload.db.findOne({ collection: 'users', where, req }),
  ).data
  if (!found || (found.lockUntil && found.lockUntil > new Date())) return
  const { password } = data.data
  if (!(await isLegacyPassword(password, found.hash))) return
  await req.payload.update({
    collection: 'users',
    id: found.id,
    data: { password },
    depth: 0,
    // Whoever signs in has no rights yet; the password just proved itself.
    overrideAccess: true,
    req,
  })
}
