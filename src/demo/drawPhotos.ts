import sharp from 'sharp'

import type { DemoCategory, DemoDish } from './DemoCategory'
import { scene } from './picture/scene'

const atOnce = 2

/** All dishes of these categories and of those inside, with the colour of their table. */
function tables(categories: DemoCategory[]): { dish: DemoDish; table: string }[] {
  return categories.flatMap(({ dishes, inside = [], table }) => [
    ...dishes.map((dish) => ({ dish, table })),
    ...tables(inside),
  ])
}

/** Draws every dish as a JPEG of 800 by 600 pixels, two at a time. */
export async function drawPhotos(categories: DemoCategory[]): Promise<Map<DemoDish, Buffer>> {
  const photos = new Map<DemoDish, Buffer>()
  const waiting = tables(categories)
  const draw = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const svg = scene(next.table, next.dish.picture())
      photos.set(
        next.dish,
        await sharp(Buffer.from(svg)).resize(800).jpeg({ quality: 80 }).toBuffer(),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, draw))
  return photos
}
