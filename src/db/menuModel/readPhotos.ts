import { z } from 'zod'

import type { Photo } from '@/src/domain/photo/Photo'
import { photoOf } from '@/src/domain/photo/photoOf'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { limit, text } from './rows'
import { textOf } from './textOf'

const row = z.looseObject({
  id: z.number(),
  filename: text,
  width: limit,
  height: limit,
  thumbhash: text,
  color: text,
})
const alt = z.object({ _parent_id: z.number(), _locale: z.string(), alt: text })
const side = z.union([z.number(), z.string().transform(Number)])

/** Payload's column of a size's file, `sizes_page_avif_filename`, as its name: `pageAvif`. */
function sizeNamed(column: string): string | null {
  const name = /^sizes_(.+)_filename$/.exec(column)?.[1]
  return name?.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) ?? null
}

function sizesOf(row: Record<string, unknown>, addressOf: (filename: string) => string) {
  return Object.entries(row).flatMap(([column, filename]) => {
    const name = sizeNamed(column)
    if (!name || typeof filename !== 'string') return []
    const prefix = column.slice(0, -'filename'.length)
    const width = side.safeParse(row[`${prefix}width`]).data ?? null
    const height = side.safeParse(row[`${prefix}height`]).data ?? null
    const mimeType = row[`${prefix}mime_type`]
    return [
      {
        name,
        url: addressOf(filename),
        mimeType: typeof mimeType === 'string' ? mimeType : null,
        width,
        height,
      },
    ]
  })
}

/** Photos with the addresses of their files, which `addressOf` tells. */
export async function readPhotos(
  query: Query,
  ids: Ids,
  addressOf: (filename: string) => string,
): Promise<Photo[]> {
  const rows = await query(row, `select * from media where ${among('id')}`, [ids])
  const texts = grouped(
    await query(
      alt,
      `select _parent_id, _locale, alt from media_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  return rows.map((row) =>
    photoOf({
      id: row.id,
      alt: textOf(texts.get(row.id), 'alt'),
      url: row.filename && addressOf(row.filename),
      width: row.width,
      height: row.height,
      thumbhash: row.thumbhash,
      color: row.color,
      sizes: sizesOf(row, addressOf),
    }),
  )
}
