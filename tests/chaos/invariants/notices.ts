import { z } from 'zod'

import type { Course } from '../Course'

const delivery = z.object({
  id: z.number(),
  channel: z.string(),
  state: z.string(),
  event: z.string(),
  address: z.string(),
  audience: z.string().nullable(),
  repeats: z.number(),
  may_repeat: z.boolean(),
})
export type Delivery = z.infer<typeof delivery>

/** Everything that was to be said in a run. */
export const deliveriesOf = ({ before, stack }: Course): Promise<Delivery[]> =>
  stack.database.rows(
    delivery,
    `select id, channel::text, state::text, event, address, audience, repeats::int, may_repeat
     from deliveries where id > $1`,
    [before.delivery],
  )

/**
 * Each notice arrived, and not more often than the outbox has marked it as possibly repeated (docs/decisions/0017). Of
 * what must not come twice the answer may be lost: that alone stays unknown.
 */
export async function notices(course: Course): Promise<string[]> {
  const { announced, orders, restaurant, stack } = course
  const all = await deliveriesOf(course)
  const letters = (id: number) =>
    stack.smtp.mails.filter(({ parsed }) => parsed.messageId?.startsWith(`<carte.${id}@`)).length
  const inChat = (address: string, title: string) =>
    stack.telegram
      .messages(Number(address))
      .filter((message) => JSON.stringify(message).includes(title)).length
  const arrived = ({ address, audience, channel, id }: Delivery): number | null => {
    if (channel === 'email') return letters(id)
    const news = announced.find((one) => audience === `announcement:${one.id}`)
    return channel === 'telegram' && news ? inChat(address, news.title) : null
  }
  const wrong = all.flatMap((one) => {
    const name = `delivery ${one.id} (${one.channel}, ${one.event})`
    const times = arrived(one)
    if (times !== null && times > 1 + one.repeats)
      return [`${name} arrived ${times} times, marked ${one.repeats}`]
    if (one.state === 'replaced') return []
    if (one.state === 'unknown' && !one.may_repeat) return []
    if (one.state !== 'sent') return [`${name} is ${one.state}`]
    return times === 0 ? [`${name} never arrived`] : []
  })
  for (const { id } of announced) {
    const count = all.filter(({ audience }) => audience === `announcement:${id}`).length
    if (count !== restaurant.subscribers)
      wrong.push(`announcement ${id} went to ${count} of ${restaurant.subscribers}`)
  }
  for (const { guest, hasPaid, id, key } of orders) {
    if (guest.does !== 'cash' && !hasPaid) continue
    const box = `${key.replace(' guest ', '-')}@example.org`
    if (!all.some(({ address }) => address === box)) wrong.push(`nothing was said of order ${id}`)
  }
  return wrong
}
