import { z } from 'zod'

import { administratorsOnly } from '@/src/access/administratorsOnly'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'

const user = z
  .object({
    id: z.int(),
    email: z.string(),
    username: z.string(),
    is_active: z.boolean(),
    is_superuser: z.boolean(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ description: 'A member of the staff, or a machine that signs in as one.' })

const users = z
  .object({
    users: z.array(user),
    total: z.int().meta({ description: 'How many accounts there are in all.' }),
  })
  .meta({ description: 'One page of the accounts.' })

answers.add(user, { id: 'User' })
answers.add(users, { id: 'Users' })

/** The accounts, oldest first, without anything that signs in. */
export const list = defineCall({
  name: 'listUsers',
  method: 'get',
  path: '/v1/users',
  tag: 'Users',
  summary: 'The accounts of the staff',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: {
    query: z.object({
      skip: z.int().min(0).max(2_147_483_647).default(0),
      limit: z.int().min(1).max(1000).default(100),
    }),
  },
  answers: { status: 200, description: 'A page of the accounts.', schema: users },
  handle: async ({ req, query: { skip, limit } }) => {
    const page = (number: number) =>
      req.payload.find({
        collection: 'users',
        depth: 0,
        limit,
        overrideAccess: false,
        page: number,
        req,
        user: req.user,
        sort: 'id',
        select: {
          email: true,
          username: true,
          isActive: true,
          isSuperuser: true,
          createdAt: true,
          updatedAt: true,
        },
      })
    // Payload has whole pages only: what begins inside of one ends in the next.
    const number = Math.floor(skip / limit) + 1
    const over = skip % limit
    const { docs, totalDocs: total } = await page(number)
    const next = over === 0 ? [] : (await page(number + 1)).docs
    return {
      body: {
        users: [...docs.slice(over), ...next.slice(0, over)].map((doc) => ({
          id: doc.id,
          email: doc.email,
          username: doc.username,
          is_active: doc.isActive,
          is_superuser: doc.isSuperuser,
          created_at: doc.createdAt,
          updated_at: doc.updatedAt,
        })),
        total,
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
