import { createHash, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayActAt } from '@/src/access/mayActAt'
import { readOrder } from '@/src/db/orders/readOrder'
import type { Order } from '@/src/domain/order/Order'
import { Problem } from '@/src/errors'
import { orderTexts } from '@/src/i18n/orders'
import { customerOf } from '@/src/orders/customers/customerOf'

import { namesLocale } from '../call/locale'

/** How somebody who is not signed in opens an order. */
export const orderQuery = z.object({
  token: z.string().max(64).optional().meta({ description: 'The order’s `token`.' }),
})

/** How it is opened, and in which language its names are answered. */
export const shownOrderQuery = orderQuery.extend({ locale: namesLocale })

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * The order that whoever asks may see: by its token, as its customer, or as staff of its restaurant. To everybody else it is not
 * there at all.
 */
export async function ownOrder(
  req: PayloadRequest,
  id: number,
  token: string | undefined,
): Promise<{ order: Order; seq: number }> {
  const found = await readOrder(req, id)
  const holdsToken =
    found && token !== undefined && timingSafeEqual(digest(token), digest(found.order.token))
  if (
    found &&
    (holdsToken || mayActAt(req.user, found.order.locationId) || (await isOwner(req, found.order)))
  ) {
    return found
  }
  throw new Problem('not-found', { detail: orderTexts.notFound })
}

async function isOwner(req: PayloadRequest, { guest }: Order): Promise<boolean> {
  if (guest.customerId === null) return false
  const customer = await customerOf(req)
  return customer?.id === guest.customerId
}
