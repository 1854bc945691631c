import { z } from 'zod'

import { exportCustomer } from '@/src/db/customers/exportCustomer'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'

import { signedIn } from './fields'

const customerData = z
  .looseObject({ account: z.looseObject({}), orders: z.array(z.looseObject({})) })
  .meta({ description: 'All that is kept about a guest.' })
answers.add(customerData, { id: 'CustomerData' })

/** `GET /api/v1/customer/data`. */
export const exportData = defineCall({
  name: 'exportCustomerData',
  method: 'get',
  path: '/v1/customer/data',
  tag: 'Guests',
  summary: 'All that is kept about oneself',
  description:
    'Account, addresses, orders, news with every consent, and messages, as one document to keep. Sums are in the smallest unit of the currency.',
  asks: {},
  answers: { status: 200, description: 'The data.', schema: customerData },
  problems: ['unauthorized', 'not-found'],
  handle: async ({ req }) => {
    const { id } = await signedIn(req)
    const body = await inTransaction(req, () => exportCustomer(req, id))
    if (!body) throw new Problem('not-found', { detail: sessionTexts.noCustomer })
    return {
      body,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': 'attachment; filename="my-data.json"',
      },
    }
  },
})
