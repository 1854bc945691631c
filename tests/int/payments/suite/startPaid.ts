import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { vi } from 'vitest'
import { z } from 'zod'

import { readBody } from '@/sandbox/http/readBody'
import { serve } from '@/sandbox/http/serve'

import { moveOrder } from '@/src/orders/moveOrder'

import { aBody, placed, send } from '../../orders/ask'
import { type Restaurant, startOrders } from '../../orders/startOrders'

import type { Stand } from './Stand'

const answered = z.object({
  provider: z.string(),
  state: z.enum(['ready', 'pending', 'refused']),
  step: z.looseObject({ kind: z.string(), url: z.string().optional() }).nullable(),
})

export type Paid = Awaited<ReturnType<typeof startPaid>>

type Options = { account?: Record<string, unknown> }

/** A restaurant whose guests pay through a stand-in; its webhooks come in over the network. */
export async function startPaid(stand: Stand, { account = {} }: Options = {}) {
  const door = await serve(async (request, response) => {
    const body = await readBody(request)
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    headers.set('x-carte-client', '127.0.0.1')
    headers.delete('host')
    const answer = await carte.request(request.url ?? '/', {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  Object.assign(process.env, stand.environment, { PUBLIC_URL: door.url })
  const carte: Restaurant = await startOrders(stand.currency)
  const { payload } = carte
  const { openPayments } = await import('@/plugins/payments/openPayments')
  const { applyWebhook } = await import('@/plugins/payments/webhooks/applyWebhook')
  const { openInbox } = await import('@/src/inbox/openInbox')
  const { id: accountId } = await payload.create({
    collection: 'payment-accounts',
    data: {
      title: stand.provider,
      provider: stand.provider,
      isTest: true,
      isActive: true,
      ...stand.keys,
      ...account,
    },
  })
  const webhookUrl = `${door.url}/api/payments/webhooks/${stand.provider}`
  stand.listenAt(webhookUrl)
  const shared = { payload, connectionString: carte.databaseUrl }
  let payments: { close: () => Promise<void> } | null = await openPayments(shared)
  const inbox = await openInbox({ ...shared, apply: { payments: applyWebhook } })
  const stopPayments = async () => {
    await payments?.close()
    payments = null
  }
  const { token, user: manager } = await signIn(payload)

  const order = async (more: Record<string, unknown> = {}) =>
    placed(carte, aBody(carte, { pay_by: stand.provider, ...more }))
  const pay = async (one: { id: number; token: string }, provider?: string) => {
    const heard = await send(carte, `/orders/${one.id}/pay?token=${one.token}`, { provider })
    if (heard.status !== 200) throw new Error(`${heard.status}: ${JSON.stringify(heard.body)}`)
    return answered.parse(heard.body)
  }
  const orderOf = (id: number) => payload.findByID({ collection: 'orders', id })
  const paymentsOf = async (id: number) => {
    const where = { order: { equals: id } }
    return (await payload.find({ collection: 'payments', where, sort: 'id', limit: 0 })).docs
  }
  const refundsOf = async (id: number) => {
    const where = { order: { equals: id } }
    return (await payload.find({ collection: 'refunds', where, sort: 'id', limit: 0 })).docs
  }

  /** What a manager, or whoever has the token, asks for in the admin; answers with the status. */
  const ask = async (path: string, body: unknown = {}, as = token) => {
    const answer = await carte.request(path, {
      method: 'POST',
      headers: { authorization: `JWT ${as}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return answer.status
  }

  return {
    ...carte,
    accountId,
    webhookUrl,
    order,
    pay,
    orderOf,
    paymentsOf,
    refundsOf,
    key: () => randomUUID(),
    /** An order that is paid. */
    paidOrder: async (more: Record<string, unknown> = {}) => {
      const one = await order(more)
      await pay(one)
      stand.approve()
      await vi.waitFor(async () => {
        const { paid, total } = await orderOf(one.id)
        if (paid < total) throw new Error('not paid yet')
      }, 60_000)
      return one
    },
    timeline: async (id: number) => {
      const { docs } = await payload.find({
        collection: 'order-events',
        where: { order: { equals: id } },
        sort: 'seq',
        limit: 0,
      })
      return docs.map(({ reason }) => (reason ?? '').replaceAll('\u00A0', ' '))
    },
    /** Everything that is due is due now. */
    hurry: async () => {
      await payload.db.pool.query(
        `update payment_polls set next_at = now(); update payment_operations set next_at = now()
         where state in ('waiting', 'unknown'); update payment_strays set next_at = now()`,
      )
    },
    /** Messages to managers, by what they are about. */
    alerts: async (about: string) => {
      const { rows } = await payload.db.pool.query(
        `select dedupe_key from deliveries where dedupe_key like $1`,
        [`%${about}%`],
      )
      return rows.length
    },
    /** Who asks. */
    manager,
    /** By a manager; answers with the status. */
    refund: (id: number, body: { amount: number; reason: string }) =>
      ask(`/api/orders/${id}/refund`, body),
    ask,
    /** By a member of staff. */
    move: async (orderId: number, to: 'accepted' | 'rejected') => {
      const req = await createLocalReq({}, payload)
      const moved = await moveOrder(req, { orderId, to, by: 'staff', reason: 'x' })
      if (moved.is !== 'moved') throw new Error(JSON.stringify(moved))
    },
    stopPayments,
    startPayments: async () => {
      payments ??= await openPayments(shared)
    },
    stop: async () => {
      await stopPayments()
      await inbox.close()
      await carte.stop()
      await door.close()
      await stand.close()
      for (const name of [...Object.keys(stand.environment), 'PUBLIC_URL']) delete process.env[name]
    },
  }
}

async function signIn(payload: Restaurant['payload']) {
  const password = 'three-words-and-42'
  const email = 'manager@example.org'
  const role = 'manager'
  await payload.create({
    collection: 'users',
    data: { email, username: role, password, role, isActive: true, isSuperuser: false },
  })
  const data = { email, password }
  const { token, user } = await payload.login({ collection: 'users', data })
  return { token: token ?? '', user }
}
