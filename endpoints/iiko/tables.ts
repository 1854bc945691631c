import { z } from 'zod'

import { tablesOf } from '@/plugins/iiko/orders/tablesOf'
import { managersOnly } from '@/src/access/managersOnly'

import { defineCall } from '../v1/call/defineCall'
import { toIikoProblem } from './toIikoProblem'

/**
 * `GET /api/iiko/tables?location=1`, for the form of a table: the tables that iiko knows at a restaurant. Answers
 * `{ isConnected, tables }`.
 */
export const { endpoint: tables } = defineCall({
  name: 'readIikoTables',
  method: 'get',
  path: '/iiko/tables',
  tag: 'iiko',
  summary: 'The tables that iiko knows at a restaurant',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { query: z.object({ location: z.coerce.number().int().min(1) }) },
  answers: { status: 200, description: 'The tables; none where the restaurant is not connected.' },
  handle: async ({ query: { location }, req: { payload } }) => {
    const found = await tablesOf(payload, location).catch((error: unknown) => {
      throw toIikoProblem(error)
    })
    return {
      body: { isConnected: found !== null, tables: found ?? [] },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
