import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Cart } from '@/src/domain/order/quote/Cart'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { menuOf } from '@/src/menu/menuOf'

import { type cartBody, toSelection } from './cart'

/** A cart in the words of the domain; a problem when there is no such location. */
export async function toCart(req: PayloadRequest, asked: z.output<typeof cartBody>): Promise<Cart> {
  const { engine } = await menuOf(req.payload)
  await engine.hold()
  const { locations } = engine.model()
  const wanted = String(asked.location)
  const location =
    locations.find(({ id }) => String(id) === wanted) ??
    locations.find(({ slug }) => slug === wanted)
  // The one of id 0 stands for the restaurant until staff have added one: nobody would see its orders.
  if (!location || location.id === 0) {
    throw new Problem('not-found', { detail: api.locationNotFound })
  }
  const { latitude = null, longitude = null } = asked.address ?? {}
  return {
    locationId: location.id,
    mode: asked.mode,
    lines: asked.lines.map((line) => ({
      selection: toSelection(line),
      quantity: line.quantity,
      comment: line.comment,
    })),
    promoCode: asked.promo_code || null,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    tips: asked.tips,
    slot: asked.slot === null ? null : Date.parse(asked.slot),
  }
}
