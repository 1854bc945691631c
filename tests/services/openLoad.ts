import { randomUUID } from 'node:crypto'
import { request } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'

/** A request, and the moments when it was sent and when its answer was there. */
export type Asked = { what: string; status: number; from: number; until: number }

export type Answer = { status: number; body: string }

type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: unknown }

/** One request over a connection of its own, to the site's nginx. Status 0: no answer. */
export function ask(
  https: number,
  { method = 'GET', path, headers = {}, body }: Ask,
): Promise<Answer> {
  return new Promise((answered) => {
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: https, servername: 'menu.example.org' },
        ...{ method, path, agent: false, rejectUnauthorized: false },
        headers: {
          Host: 'menu.example.org',
          ...(sent === undefined
            ? {}
            : {
                'Content-Type': 'application/json',
                'Content-Length': String(Buffer.byteLength(sent)),
              }),
          ...headers,
        },
      },
      (answer) => {
        let text = ''
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
        answer.once('end', () => answered({ status: answer.statusCode ?? 0, body: text }))
        answer.once('error', () => answered({ status: 0, body: text }))
      },
    )
    asked.once('error', (error) => answered({ status: 0, body: error.message }))
    asked.end(sent)
  })
}

export type Load = {
  /** Every request that was made. */
  asked: readonly Asked[]
  /** The keys of the orders, each sent until it was placed. */
  keys: readonly string[]
  /** The last price of a dish that was answered with 200. */
  priceOf: (dish: number) => number | undefined
  /** Ends when all that has begun is answered. */
  stop: () => Promise<void>
}

type Options = {
  https: number
  reads: readonly string[]
  /** An order, its comment apart. */
  order: Readonly<Record<string, unknown>>
  dishes: readonly number[]
  token: string
}

/** Guests who read and order, and staff who change prices, until it is stopped. What was not answered well is sent again. */
export function openLoad({ https, reads, order, dishes, token }: Options): Load {
  const asked: Asked[] = []
  const keys: string[] = []
  const prices = new Map<number, number>()
  let isOver = false
  const note = async (what: string, one: Ask) => {
    const from = Date.now()
    const { status, body } = await ask(https, one)
    asked.push({ what, status, from, until: Date.now() })
    // In the moment of a restart Payload may still know nobody (403) and Postgres answer again right after; anything
    // else of these would never become better.
    if (status >= 400 && status < 500 && status !== 403)
      throw new Error(`${what}: ${status} ${body}`)
    return { status, body }
  }

  async function reader(path: string): Promise<void> {
    while (!isOver) {
      await note(`read ${path}`, { path })
      await sleep(15)
    }
  }
  async function guest(): Promise<void> {
    while (!isOver) {
      const key = randomUUID()
      keys.push(key)
      const one = {
        method: 'POST',
        path: '/api/v1/orders',
        headers: { 'Idempotency-Key': key },
        body: { ...order, comment: key },
      }
      // 201, or 200 where it had been placed and only the answer was lost.
      while (![200, 201].includes((await note('order', one)).status)) await sleep(100)
      await sleep(60)
    }
  }
  async function staff(dish: number): Promise<void> {
    for (let price = 10_000; !isOver; price += 100) {
      const one = {
        method: 'PATCH',
        path: `/api/menu-items/${dish}?depth=0`,
        headers: { Authorization: `JWT ${token}` },
        body: { price },
      }
      while ((await note('edit', one)).status !== 200) await sleep(100)
      prices.set(dish, price)
      await sleep(200)
    }
  }

  const all = Promise.all([...reads.map(reader), guest(), guest(), ...dishes.map(staff)])
  // Told by `stop`.
  all.catch(() => (isOver = true))
  return {
    asked,
    keys,
    priceOf: (dish) => prices.get(dish),
    stop: async () => {
      isOver = true
      await all
    },
  }
}
