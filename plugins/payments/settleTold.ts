import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { readOrder } from '@/src/db/orders/readOrder'
import { lockOrder } from '@/src/db/payments/lockOrder'
import type { Payment } from '@/src/db/payments/paymentRow'
import { planPoll } from '@/src/db/payments/planPoll'
import { readPayment } from '@/src/db/payments/readPayment'
import { paymentStatus } from '@/src/domain/payment/paymentStatus'
import { moveOrder } from '@/src/orders/moveOrder'
import type { ProviderPayment } from '@/src/orders/ports'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import { flagDispute } from './disputes/flagDispute'
import { noteReceiptPage } from './receipts/noteReceiptPage'
import { syncReceipt } from './receipts/syncReceipt'
import { refundsOf } from './refunds/refundsOf'
import { syncRefunds } from './refunds/syncRefunds'
import { settle, type Settled, type Told } from './settle'

const system: Told['by'] = { by: 'system', staffId: null, name: '' }

/**
 * Takes in a payment as its provider has it, re-fetched or signed: its refunds one by one, its money by
 * `settle`, its dispute and its receipts. In one transaction; told twice, late or in any order it comes to the
 * same.
 */
export async function settleTold(
  req: PayloadRequest,
  paymentId: number,
  told: ProviderPayment,
): Promise<Settled> {
  return inTransaction(req, async () => {
    const before = await readPayment(req, paymentId)
    if (!before) return { is: 'unknown' }
    await lockOrder(req, before.orderId)
    const query = await sessionQuery(req)
    if (told.refunds) await syncRefunds(req, before, told.refunds)
    // Of money that goes back: who wanted it, and why.
    const refund =
      told.refunded > before.money.refunded ? (await refundsOf(query, paymentId)).at(-1) : undefined
    const settled = await settle(req, paymentId, {
      authorised: told.authorised,
      captured: told.captured,
      refunded: told.refunded,
      unrefunded: told.unrefunded,
      isOff: told.isOff,
      providerId: told.providerId,
      currency: told.currency,
      isTest: told.isTest,
      by: refund?.staff_id
        ? { by: 'staff', staffId: refund.staff_id, name: refund.name ?? '' }
        : system,
      reason: refund?.reason,
    })
    if (told.receipt) await syncReceipt(req, before, told.receipt)
    if (told.receiptUrl) await noteReceiptPage(query, before.id, told.receiptUrl)
    if (told.dispute) await flagDispute(req, before, told.dispute)
    const after = await readPayment(req, paymentId)
    if (after) await lookAgain(req, before, after)
    return settled
  })
}

/** How soon a payment that nothing more is expected of is looked at once more, in milliseconds. */
const calm = 24 * 3_600_000
const soon = 60_000

/** A hold that ended while the order waits calls the order off; what is under way is asked about again. */
async function lookAgain(req: PayloadRequest, before: Payment, after: Payment): Promise<void> {
  const query = await sessionQuery(req)
  const status = paymentStatus(after.money)
  const hasExpired = status === 'off' && after.money.authorised > 0 && !before.money.isOff
  const found = hasExpired ? await readOrder(req, after.orderId) : null
  if (found && found.order.paid < found.order.total) {
    const { id, number, state } = found.order
    const moved = await moveOrder(req, {
      orderId: id,
      to: 'cancelled',
      by: 'system',
      reason: 'Удержание денег истекло',
    })
    const isOff = moved.is === 'moved' || state === 'cancelled' || state === 'rejected'
    if (!isOff || moved.is === 'moved') {
      await alertManagers(query, {
        title: {
          ru: `Деньги за заказ № ${number} больше не удержаны`,
          en: `The money of order ${number} is held no more`,
        },
        url: `/admin/collections/orders/${id}`,
        at: { order: id },
        once: `hold-expired:${after.id}`,
      })
    }
  }
  const isRefunding = (await refundsOf(query, after.id)).some(({ state }) => state !== 'failed')
  if (status === 'pending' || status === 'authorised') await planPoll(query, after.id, soon)
  else if (isRefunding) await planPoll(query, after.id, calm)
}
