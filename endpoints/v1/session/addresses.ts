import { z } from 'zod'

import { addressesOf } from '@/src/db/customers/addressesOf'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'

import { signedIn } from './fields'

const addressesAnswer = z
  .object({
    addresses: z.array(
      z.object({
        id: z.int(),
        line: z.string(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        flat: z.string(),
        entrance: z.string(),
        floor: z.string(),
        intercom: z.string(),
        comment: z.string(),
      }),
    ),
  })
  .meta({ description: 'Where one’s orders were brought, the latest first.' })

answers.add(addressesAnswer, { id: 'OwnAddresses' })

/** `GET /api/v1/customer/addresses`: an order of a guest who is signed in adds its own. */
export const addresses = defineCall({
  name: 'listAddresses',
  method: 'get',
  path: '/v1/customer/addresses',
  tag: 'Guests',
  summary: 'One’s own addresses',
  asks: {},
  answers: { status: 200, description: 'At most ten.', schema: addressesAnswer },
  problems: ['unauthorized'],
  handle: async ({ req }) => {
    const { id } = await signedIn(req)
    return {
      body: { addresses: await addressesOf(req, id) },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
