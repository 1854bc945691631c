import { afterAll, beforeAll, expect, it } from 'vitest'

import { openQuery } from '@/src/db/menuModel/openQuery'

import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

let carte: Restaurant
beforeAll(async () => {
  carte = await startOrders()
})
afterAll(() => carte.stop())

it('who followed an order is forgotten a month after, what somebody looked at after half a year', async () => {
  const { pruneChats } = await import('@/src/db/telegram/pruneChats')
  const { pool } = carte.payload.db
  const open = await placed(carte, aBody(carte))
  const over = await placed(carte, aBody(carte))
  await pool.query(`update orders set state = 'completed' where id = $1`, [over.id])
  await pool.query(
    `insert into telegram_order_chats (chat, order_id, language, at) values
       ('1', $1, 'ru', now() - interval '2 months'), ('1', $2, 'ru', now() - interval '2 months'),
       ('2', $2, 'ru', now()), ('3', 999999, 'ru', now() - interval '2 months')`,
    [open.id, over.id],
  )
  await pool.query(
    `insert into telegram_chats (chat, at) values
       ('1', now() - interval '7 months'), ('2', now() - interval '5 months')`,
  )
  expect(await pruneChats(openQuery(pool), { batch: 10 })).toBe(3)
  const { rows: followed } = await pool.query<{ chat: string }>(
    'select chat from telegram_order_chats order by chat',
  )
  expect(followed.map(({ chat }) => chat)).toEqual(['1', '2'])
  const { rows: looked } = await pool.query<{ chat: string }>('select chat from telegram_chats')
  expect(looked.map(({ chat }) => chat)).toEqual(['2'])
})
