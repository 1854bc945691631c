import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { noteAudit } from '@/src/db/audit/noteAudit'
import { exportCustomer } from '@/src/db/customers/exportCustomer'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/**
 * `GET /api/customers/:id/data`: all that is kept about a customer, for them to be given. Who took it is noted in the
 * journal.
 */
export const { endpoint: exportCustomerData } = defineCall({
  name: 'exportDataOfCustomer',
  method: 'get',
  path: '/:id/data',
  tag: 'Guests',
  summary: 'All that is kept about a customer',
  access: {
    allows: everywhere(managersOnly),
    means: 'Managers and administrators of all restaurants.',
  },
  asks: { params: itemPath },
  answers: { status: 200, description: 'The data.' },
  handle: async ({ req, params: { id } }) => {
    const body = await inTransaction(req, async () => {
      const data = await exportCustomer(req, id)
      const entry = { subject: 'customers', document: String(id), title: '', changes: [] }
      if (data) await noteAudit(req, [{ action: 'exported', ...entry }])
      return data
    })
    if (!body) throw new Problem('not-found', { detail: sessionTexts.noCustomer })
    return {
      body,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="customer-${id}.json"`,
      },
    }
  },
})
