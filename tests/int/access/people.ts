import type { Payload } from 'payload'

import type { User } from '@/payload-types'

export const password = 'a password for tests'

/** Whoever may ask: how they sign is in `headers`. */
export type Person = { name: PersonName; headers: Record<string, string>; user: User | null }

export const personNames = [
  'anonymous',
  'inactive',
  'operator',
  'editor',
  'manager',
  'administrator',
  'superuser',
  'editorKey',
] as const

export type PersonName = (typeof personNames)[number]

const staff = {
  superuser: { role: 'operator', isSuperuser: true },
  administrator: { role: 'administrator' },
  manager: { role: 'manager' },
  editor: { role: 'editor' },
  operator: { role: 'operator' },
  inactive: { role: 'administrator' },
} as const

async function tokenOf(payload: Payload, username: string): Promise<string> {
  const { token } = await payload.login({ collection: 'users', data: { username, password } })
  if (!token) throw new Error(`${username} got no token`)
  return token
}

/**
 * One person of each kind with a live session, or an API key in the case of `editorKey`. `inactive`
 * was an administrator who signed in before access was closed. The superuser's role is the lowest,
 * so that what a superuser may do comes from that mark alone.
 */
export async function makePeople(payload: Payload): Promise<Record<PersonName, Person>> {
  const make = async (name: keyof typeof staff): Promise<Person> => {
    const user = await payload.create({
      collection: 'users',
      data: {
        email: `${name}@example.org`,
        username: name,
        password,
        isActive: true,
        isSuperuser: false,
        ...staff[name],
      },
    })
    const token = await tokenOf(payload, name)
    return { name, user, headers: { Authorization: `JWT ${token}` } }
  }
  const people = {
    anonymous: { name: 'anonymous', user: null, headers: {} },
    superuser: await make('superuser'),
    administrator: await make('administrator'),
    manager: await make('manager'),
    editor: await make('editor'),
    operator: await make('operator'),
    inactive: await make('inactive'),
  } satisfies Partial<Record<PersonName, Person>>

  const closing = people.inactive.user
  if (closing) {
    await payload.update({ collection: 'users', id: closing.id, data: { isActive: false } })
  }
  const machine = await payload.create({
    collection: 'users',
    data: {
      email: 'machine@example.org',
      username: 'machine',
      password,
      role: 'editor',
      isActive: true,
      isSuperuser: false,
      enableAPIKey: true,
      apiKey: 'a-key-for-tests-0123456789',
    },
  })
  return {
    ...people,
    editorKey: {
      name: 'editorKey',
      user: machine,
      headers: { Authorization: 'users API-Key a-key-for-tests-0123456789' },
    },
  }
}
