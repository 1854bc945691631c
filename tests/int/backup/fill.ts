import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { readTables } from '@/src/db/backup/readTables'
import { weighTables } from '@/src/db/backup/weighTables'

import { inConnection } from '@/src/db/backup/inConnection'

/** A small menu, an account, photos; among them values that text formats get wrong. */
export async function fill(payload: Payload, media: string): Promise<void> {
  await payload.create({
    collection: 'users',
    data: {
      username: 'odd',
      email: 'odd@example.org',
      password: 'a password of an odd one',
      role: 'operator',
      isActive: true,
      isSuperuser: false,
    },
  })
  await payload.create({
    collection: 'categories',
    data: { name: 'Тест \\N \t "кавычки" {} 😀 \\. \r\n', slug: 'odd' },
  })
  for (const price of [59_000, 0, 1]) {
    await payload.create({
      collection: 'menu-items',
      data: { name: `Блюдо за ${price}`, price, isAvailable: true, _status: 'published' },
    })
  }
  await mkdir(path.join(media, 'deep'), { recursive: true })
  await writeFile(path.join(media, 'deep', 'пусто.bin'), '')
  await writeFile(path.join(media, 'large.bin'), Buffer.alloc(3_000_000, 'photo'))
}

/** Every table with its rows and the sum over them. */
export function weigh(databaseUrl: string) {
  return inConnection(databaseUrl, async (client) => {
    await client.query('begin')
    const query = openQuery(client)
    return weighTables(
      query,
      (await readTables(query)).map(({ name }) => name),
    )
  })
}
