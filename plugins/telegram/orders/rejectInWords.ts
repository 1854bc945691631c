import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { readOrder } from '@/src/db/orders/readOrder'
import { transaction } from '@/src/db/transaction'
import { orderWords } from '@/src/domain/bot/orders/orderWords'

import type { Chat } from '../bot/Chat'
import { findGroups } from '../staff/groups'
import { staffAt } from '../staff/staffAt'
import { staffTexts } from '../staff/staffTexts'
import { takeStep } from './takeStep'

const cards = z.object({ rows: z.array(z.object({ message: z.object({ orderCard: z.int() }) })) })

/** The longest reason that is kept. */
const longest = 300

/**
 * `/reject REASON` in reply to an order's card in its group: turned down, or called off, in staff's own words.
 * Returns what to say to them.
 */
export async function rejectInWords(
  chat: Chat,
  { reason, repliesTo }: { reason: string; repliesTo: number | undefined },
): Promise<string> {
  const { from, id, language, req } = chat
  const texts = staffTexts(language)
  const words = orderWords(language)
  const user = await staffAt(req, from.id)
  if (!user || !hasRole(user, 'operator')) return texts.stranger
  const [group] = await findGroups(req, { chat: id })
  if (!group) return texts.unbound
  const why = reason.replace(/\s+/g, ' ').trim().slice(0, longest)
  if (why === '' || repliesTo === undefined) return words.replyToCard
  const db = await transaction(req)
  const found = await db.execute(sql`
    select message from deliveries
    where channel = 'telegram' and address = ${id} and event = 'order.card'
      and reference = ${String(repliesTo)} and message is not null`)
  const [card] = cards.parse(found).rows
  const known = card ? await readOrder(req, card.message.orderCard) : null
  if (!known) return words.replyToCard
  // A group decides about the orders of its own restaurant, and its members about those where they work.
  const { locationId } = known.order
  if (locationId !== group.location_id || !mayActAt(user, locationId)) return words.gone
  const to = known.order.state === 'placed' ? 'rejected' : 'cancelled'
  return (await takeStep(chat, user, { order: known.order.id, to, reason: why })).text
}
