import { Pool } from 'pg'
import { z } from 'zod'

import { startEmbeddedPostgres } from '@/src/db/embedded/startEmbeddedPostgres'

import { fillPast } from './fillPast'
import { placeOrder } from './placeOrder'
import type { Studio } from './Studio'

const listed = z.object({ docs: z.array(z.object({ id: z.number(), name: z.string() })) })
const created = z.object({ doc: z.object({ id: z.number(), code: z.string().nullish() }) })

export type Shift = Awaited<ReturnType<typeof fillShift>>

/** The demo restaurant in the middle of an evening: weeks of sales behind it, orders in the kitchen, something run out. */
export async function fillShift(studio: Studio) {
  const { ask, carte, timeZone } = studio
  const { url, stop } = await startEmbeddedPostgres({ dataDir: carte.dataDir, role: 'tool' })
  const pool = new Pool({ connectionString: url })
  try {
    const { docs } = listed.parse(await ask('GET', '/locations?sort=id&locale=ru'))
    const location = docs[0]?.id ?? 0
    for (const { id } of docs) await ask('PATCH', `/locations/${id}`, { timeZone })
    await fillPast(pool, timeZone)
    const tables = ['1', '2', '3', '4', '5', '6']
    const codes = await Promise.all(
      tables.map(
        async (name) => created.parse(await ask('POST', '/tables', { name, location })).doc.code,
      ),
    )
    const table = codes[4] ?? ''
    const order = (wanted: Parameters<typeof placeOrder>[2]) => placeOrder(studio, pool, wanted)
    await order({
      ...{ mode: 'delivery', guest: 'Ольга', ago: 41, received: 'cash' },
      dishes: { 'Пельмени домашние': 2, 'Морс клюквенный': 2 },
      steps: ['accepted', 'cooking', 'ready', 'on-the-way'],
    })
    await order({
      ...{ mode: 'pickup', guest: 'Дмитрий', ago: 24 },
      dishes: { 'Бургер с мраморной говядиной': 1, 'Цитрусовый лимонад': 1 },
      steps: ['accepted', 'cooking', 'ready'],
    })
    await order({
      ...{ mode: 'dine-in', guest: 'Марина', ago: 17, table, comment: 'Соус отдельно' },
      dishes: { 'Стейк рибай': 2, '«Цезарь» с цыплёнком': 1 },
      steps: ['accepted', 'cooking'],
    })
    const cooking = await order({
      ...{ mode: 'delivery', guest: 'Анна', ago: 12, received: 'cash' },
      dishes: { 'Борщ с говядиной': 2, 'Котлета по-киевски с пюре': 1, Медовик: 2 },
      steps: ['accepted', 'cooking'],
      comment: 'Без лука, пожалуйста',
    })
    await order({
      ...{ mode: 'pickup', guest: 'Илья', ago: 4 },
      dishes: { Карбонара: 1, 'Чёрные тальолини с креветками': 1 },
    })
    await order({
      ...{ mode: 'dine-in', guest: 'Софья', ago: 1, table: codes[0] ?? '' },
      dishes: { 'Крем-суп из лесных грибов': 1, Капучино: 2 },
    })
    const dishes = listed.parse(await ask('GET', '/menu-items?limit=200&locale=ru')).docs
    const dish = (name: string) => dishes.find((one) => one.name === name)?.id ?? 0
    await ask('POST', '/desk/stops', {
      location,
      put: [
        { dish: dish('Том-ям с креветками'), reason: 'Кончились креветки' },
        { dish: dish('Чизкейк «Нью-Йорк»'), remaining: 4 },
      ],
    })
    return { location, dish, cooking }
  } finally {
    await pool.end()
    await stop()
  }
}
