import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

const name = z.string().toLowerCase().trim().min(1).optional().catch(undefined)
const credentials = z.looseObject({ email: name, username: name }).catch({})

/** Whether an account has the email or the username that the sign-in in `req.data` was tried with. */
export async function isKnownAccount(req: PayloadRequest): Promise<boolean> {
  const { email, username } = credentials.parse(req.data)
  const given = username ?? email
  if (given === undefined) return false
  const where: Where = { or: [{ email: { equals: given } }, { username: { equals: given } }] }
  const account = await req.payload.db.findOne({ collection: 'users', where, select: { id: true } })
  return account !== null && account !== undefined
}
