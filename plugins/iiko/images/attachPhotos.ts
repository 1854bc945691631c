import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Db } from '@/src/db/iiko/Db'
import { ints } from '@/src/db/iiko/rows'

const changed = z.object({ rows: z.array(z.object({ dish: z.number() })) })

/**
 * Gives these dishes the photos of iiko that have come, in iiko's order, where staff have not changed the
 * photos that iiko gave before. Returns the dishes whose photos changed.
 */
export async function attachPhotos(db: Db, dishes: readonly number[]): Promise<number[]> {
  if (dishes.length === 0) return []
  const { rows } = changed.parse(
    await db.execute(sql`
      with wanted as (
        select dish.id as dish, coalesce(array_agg(image.media order by link.place)
          filter (where image.media is not null), '{}') as media
        from menu_items dish
        left join iiko_dish_images link on link.dish = dish.id
        left join iiko_images image on image.link = link.link
        where dish.id in ${ints(dishes)} group by dish.id
      ), present as (
        select parent_id as dish, array_agg(media_id order by "order") as media
        from menu_items_rels where path = 'photos' and parent_id in ${ints(dishes)} group by parent_id
      ), due as (
        select wanted.dish, wanted.media from wanted
        left join present using (dish)
        left join iiko_dish_photos given using (dish)
        where coalesce(present.media, '{}') = coalesce(given.media, '{}')
          and coalesce(present.media, '{}') <> wanted.media
      ), remembered as (
        insert into iiko_dish_photos (dish, media) select dish, media from due
        on conflict (dish) do update set media = excluded.media
      ), removed as (
        delete from menu_items_rels
        where path = 'photos' and parent_id in (select dish from due) returning id
      )
      select dish from due where (select count(*) from removed) >= 0`),
  )
  const ids = rows.map(({ dish }) => dish)
  if (ids.length === 0) return []
  await db.execute(sql`
    insert into menu_items_rels (parent_id, path, "order", media_id)
    select given.dish, 'photos', photo.place, photo.media
    from iiko_dish_photos given, unnest(given.media) with ordinality photo (media, place)
    where given.dish in ${ints(ids)}`)
  return ids
}
