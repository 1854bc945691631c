import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Role } from '@/src/access/role'
import { isBcrypt, legacySalt } from '@/src/auth/legacyPassword'
import type { Query } from '@/src/db/menuModel/Query'
import { noteRow } from '@/src/db/oldSystem/noteRow'
import { seenRows } from '@/src/db/oldSystem/seenRows'

import { rootCause } from '../rootCause'
import type { OldUser } from './readOld'
import type { Report } from './Report'

type Options = {
  req: PayloadRequest
  query: Query
  users: readonly OldUser[]
  /** The role of those who were no superusers. */
  role: Role
  report: Report
}

/**
 * The accounts of the old system with their bcrypt hashes: their people sign in with the old password, and at that moment it is
 * hashed anew (hooks/users/takeOldPassword). One whose email or name is taken here stays as it is here.
 */
export async function bringUsers({ query, report, req, role, users }: Options): Promise<void> {
  const seen = await seenRows(query, 'user')
  for (const user of users) {
    const name = user.username?.trim() || user.email?.trim() || ''
    const skip = (reason: Report['skipped'][number]['reason']) =>
      report.skipped.push({ kind: 'user', id: user.id, name, reason })
    if (seen.has(user.id)) report.users.unchanged += 1
    else if (!user.email?.trim() || name === '') skip({ code: 'noName' })
    else if (!user.hashed_password || !isBcrypt(user.hashed_password)) skip({ code: 'noPassword' })
    else {
      const refused = await create({ query, req, role, user, name, email: user.email })
      if (refused === null) report.users.created += 1
      else skip({ code: 'refused', detail: refused })
    }
  }
}

type Create = Pick<Options, 'query' | 'req' | 'role'> & {
  user: OldUser
  name: string
  email: string
}

async function create({ email, name, query, req, role, user }: Create): Promise<string | null> {
  const isSuperuser = user.is_superuser === true
  const taken = await req.payload.count({
    collection: 'users',
    where: {
      or: [
        { email: { equals: email.trim().toLowerCase() } },
        { username: { equals: name.toLowerCase() } },
      ],
    },
    req,
  })
  if (taken.totalDocs > 0) return 'the email or the name has an account here'
  const nothing = z.unknown()
  await query(nothing, 'savepoint old_user')
  try {
    const { id } = await req.payload.create({
      collection: 'users',
      data: {
        email,
        username: name,
        // Nobody's: replaced below.
        password: randomBytes(24).toString('hex'),
        role: isSuperuser ? 'administrator' : role,
        isActive: user.is_active !== false,
        isSuperuser,
      },
      depth: 0,
      // The operator at the command line stands above the accounts.
      overrideAccess: true,
      req,
    })
    await query(
      nothing,
      `update users set hash = $2, salt = $3, created_at = coalesce($4, created_at),
         updated_at = coalesce($5, updated_at), is_superuser = $6, role = $7, is_active = $8
       where id = $1`,
      [
        ...[id, user.hashed_password, legacySalt, user.created_at?.toISOString() ?? null],
        ...[user.updated_at?.toISOString() ?? null, isSuperuser],
        ...[isSuperuser ? 'administrator' : role, user.is_active !== false],
      ],
    )
    await noteRow(query, { kind: 'user', oldId: user.id, newId: id, seenAt: new Date() })
    await query(nothing, 'release savepoint old_user')
    return null
  } catch (error) {
    await query(nothing, 'rollback to savepoint old_user')
    return rootCause(error)
  }
}
