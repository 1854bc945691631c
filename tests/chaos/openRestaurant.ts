import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { organizations, terminalGroups } from '@/sandbox/iiko/places'

import { owner } from '../services/startCarte'

import { askCarte } from './askCarte'
import { dishes as wanted } from './planOf'
import type { Stack } from './startStack'

export type Dish = {
  id: number
  /** iiko's. */
  product: string
  /** Its first price, in roubles. */
  roubles: number
}

export type Restaurant = {
  token: string
  location: number
  connection: number
  /** iiko's group of terminals of it. */
  group: string
  dishes: readonly Dish[]
  /** A dish of which iiko knows nothing: its price is staff's. */
  ownDish: number
  /** How many people get what is announced. */
  subscribers: number
}

const doc = z.object({ doc: z.object({ id: z.number() }) })

/** How many people read the news by each of the two ways. */
const readers = 5

/** One restaurant that takes orders at all hours and at once, paid by YooKassa or in cash, tied to a till of iiko's. */
export async function openRestaurant({
  database,
  iiko,
  telegram,
  web,
  yookassa,
}: Stack): Promise<Restaurant> {
  let token = ''
  async function ask<Answer>(
    answer: z.ZodType<Answer>,
    path: string,
    body?: unknown,
    method = body === undefined ? 'GET' : 'POST',
  ): Promise<Answer> {
    const heard = await askCarte(`${web.url}${path}`, { method, token, body })
    if (heard.status < 200 || heard.status > 299)
      throw new Error(`${method} ${path}: ${heard.status} ${JSON.stringify(heard.body)}`)
    return answer.parse(heard.body)
  }

  token = (
    await ask(z.object({ token: z.string() }), '/api/users/login', {
      username: owner.email,
      ...owner,
    })
  ).token
  await ask(z.unknown(), '/api/globals/order-settings', { acceptsByItself: true })
  // Nothing waits for the morning.
  await ask(z.unknown(), '/api/globals/message-settings', { quietFrom: '00:00', quietTo: '00:00' })
  const { id: location } = (
    await ask(doc, '/api/locations', {
      name: 'На набережной',
      channels: ['pickup'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
    })
  ).doc
  await ask(doc, '/api/payment-accounts', {
    title: 'ЮKassa',
    provider: 'yookassa',
    isTest: true,
    isActive: true,
    yookassaShopId: yookassa.shopId,
    yookassaSecretKey: yookassa.secretKey,
  })

  const group = terminalGroups[0]?.id ?? ''
  const connected = await ask(z.object({ id: z.number() }), '/api/iiko/connect', {
    key: { kind: 'login', apiLogin: iiko.apiLogin },
    organizationId: organizations[0]?.id,
    label: 'Демо',
    locations: { [group]: location },
    source: 'nomenclature',
  })
  const connection = connected.id
  await ask(z.unknown(), '/api/iiko/webhook', { connection })
  const run = await ask(z.object({ id: z.number() }), '/api/iiko/sync', {
    connection,
    approve: true,
  })
  for (let state = ''; state !== 'applied'; await pause(100)) {
    ;({ state } = await ask(z.looseObject({ state: z.string() }), `/api/iiko/sync/${run.id}`))
    if (['failed', 'held', 'declined'].includes(state)) throw new Error(`The first sync: ${state}.`)
  }

  const known = await database.rows(
    z.object({ id: z.number(), product: z.string() }),
    `select id, external_id as product from menu_items where external_id is not null order by id`,
  )
  const dishes = known.flatMap(({ id, product }): Dish[] => {
    const found = iiko.menu.product(product)
    const choices = found?.groupModifiers
    const isPlain = !Array.isArray(choices) || choices.length === 0
    const [price, another] = found?.sizePrices ?? []
    if (!isPlain || !price || price.sizeId || another) return []
    return [{ id, product, roubles: price.price.currentPrice }]
  })
  if (dishes.length < wanted) throw new Error(`Only ${dishes.length} dishes of one price.`)

  for (let reader = 0; reader < readers; reader += 1)
    telegram.person(700 + reader, `Гость ${reader}`)
  const people = Array.from({ length: readers }, (_, reader) => [
    `('telegram', '${700 + reader}', 'active', 'ru', now(), now())`,
    `('email', 'reader-${reader}@example.org', 'active', 'ru', now(), now())`,
  ]).flat()
  await database.run(
    `insert into subscribers (channel, address, state, language, updated_at, created_at)
     values ${people.join()}`,
  )
  const own = await ask(doc, '/api/menu-items', {
    ...{ name: 'Хлеб', price: 20_000, isAvailable: true, _status: 'published' },
  })
  return {
    token,
    ownDish: own.doc.id,
    location,
    connection,
    group,
    dishes: dishes.slice(0, wanted),
    subscribers: people.length,
  }
}
