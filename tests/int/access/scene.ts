import type { Payload } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'

import { makePeople, type Person, type PersonName } from './people'

export type Scene = {
  people: Record<PersonName, Person>
  /** Each makes a new document that the question may destroy, and gives its id. */
  make: Record<
    | 'category'
    | 'colleague'
    | 'dish'
    | 'draft'
    | 'kv'
    | 'lock'
    | 'migration'
    | 'owner'
    | 'photo'
    | 'preference',
    () => Promise<number>
  >
  photo: Buffer
}

const stored = z.object({ id: z.number() })

function idOf(document: unknown): number {
  return stored.parse(document).id
}

let count = 0

/** A username, a name or a key that nothing else has. */
export function unique(word: string): string {
  count += 1
  return `${word}${count}`
}

/** The people, and makers of documents for them to try themselves at. */
export async function makeScene(payload: Payload): Promise<Scene> {
  const people = await makePeople(payload)
  const photo = await sharp({
    create: { width: 32, height: 24, channels: 3, background: '#a33' },
  })
    .png()
    .toBuffer()

  const account = async (isSuperuser: boolean) => {
    const username = unique('account')
    const email = `${username}@example.org`
    const role = 'operator'
    // Straight into the database: a password that nobody uses costs 100 ms to hash.
    const data = { email, username, role, isActive: true, isSuperuser }
    return idOf(await payload.db.create({ collection: 'users', data }))
  }
  const dish = async (status: 'draft' | 'published') => {
    const data = { name: unique('dish'), price: 100, isAvailable: true, _status: status }
    return (await payload.create({ collection: 'menu-items', data })).id
  }
  const lockDish = async () => {
    const document = { relationTo: 'menu-items' as const, value: await dish('published') }
    const owner = people.operator.user?.id ?? 0
    const user = { relationTo: 'users' as const, value: owner }
    const data = { document, user, globalSlug: null }
    return (await payload.create({ collection: 'payload-locked-documents', data })).id
  }
  const store = async (collection: 'payload-kv' | 'payload-migrations', data: object) => {
    return idOf(await payload.db.create({ collection, data: { ...data } }))
  }
  const preference = async () => {
    const user = { relationTo: 'users', value: await account(false) }
    const data = { key: unique('secret'), value: {}, user }
    return idOf(await payload.db.create({ collection: 'payload-preferences', data }))
  }
  return {
    people,
    photo,
    make: {
      category: async () =>
        (await payload.create({ collection: 'categories', data: { name: unique('category') } })).id,
      colleague: () => account(false),
      dish: () => dish('published'),
      draft: () => dish('draft'),
      kv: () => store('payload-kv', { key: unique('key'), data: {} }),
      lock: lockDish,
      migration: () => store('payload-migrations', { name: unique('migration'), batch: 1 }),
      owner: () => account(true),
      photo: async () => {
        const file = { data: photo, mimetype: 'image/png', name: 'a.png', size: photo.length }
        return (await payload.create({ collection: 'media', data: { alt: 'photo' }, file })).id
      },
      preference,
    },
  }
}
