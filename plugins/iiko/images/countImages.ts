import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

const row = z.object({
  connection: z.number(),
  ready: z.coerce.number(),
  waiting: z.coerce.number(),
  failed: z.coerce.number(),
})

export type ImageCount = Omit<z.infer<typeof row>, 'connection'>

/** How far the pictures of a connection's dishes are, each address once; of all connections where none is told. */
export async function countImages(
  query: Query,
  connection: number | null = null,
): Promise<ReadonlyMap<number, ImageCount>> {
  const rows = await query(
    row,
    `select of.connection, count(*) filter (where image.state = 'ready') as ready,
       count(*) filter (where image.state = 'waiting') as waiting,
       count(*) filter (where image.state = 'failed') as failed
     from (
       select distinct given.connection, link.link
       from iiko_given given join iiko_dish_images link on link.dish = given.document
       where given.kind = 'dish' and ($1::int is null or given.connection = $1)
     ) of join iiko_images image on image.link = of.link
     group by of.connection`,
    [connection],
  )
  return new Map(rows.map(({ connection: of, ...counts }) => [of, counts]))
}
