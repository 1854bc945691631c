import type { Role } from '@/src/access/role'

import type { TestPayload } from '../startPayload'

export const password = 'a long enough password'

type Hired = { id: number; email: string; apiKey: string; headers: { Authorization: string } }

let hired = 0

/**
 * An account of the role with an API key, and the headers that sign in with it. The first account of
 * all becomes the owner whatever it is, so one is made before.
 */
export async function hire(
  { payload }: TestPayload,
  role: Role,
  more: { isActive?: boolean; isSuperuser?: boolean } = {},
): Promise<Hired> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs === 0) await create(payload, 'administrator', { isSuperuser: true })
  return create(payload, role, more)
}

async function create(
  payload: TestPayload['payload'],
  role: Role,
  more: { isActive?: boolean; isSuperuser?: boolean },
): Promise<Hired> {
  hired += 1
  const apiKey = `key-of-${role}-${hired}-long-enough`
  const email = `${role}${hired}@example.com`
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email,
      username: `${role}${hired}`,
      password,
      role,
      isActive: true,
      isSuperuser: false,
      enableAPIKey: true,
      apiKey,
      ...more,
    },
  })
  return { id, email, apiKey, headers: { Authorization: `users API-Key ${apiKey}` } }
}
