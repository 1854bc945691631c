import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { insertRefund } from '@/src/db/payments/insertRefund'
import type { Payment } from '@/src/db/payments/paymentRow'
import { formatMoney } from '@/src/domain/money/formatMoney'
import type { RefundState } from '@/src/domain/payment/refundStates'
import type { ProviderRefund } from '@/src/orders/ports'
import { wayName } from '@/src/orders/wayName'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import { syncReceipt } from '../receipts/syncReceipt'
import { type Refund, refundsOf } from './refundsOf'

/** A state never goes back: what failed has failed, what is done may still fail. */
const later: Readonly<Record<RefundState, number>> = { unknown: 0, pending: 0, done: 1, failed: 2 }

/**
 * Brings our refunds of a payment to what the provider tells of them, one by one. One that was made in the
 * provider's cabinet is written down here; one that failed is told to managers.
 */
export async function syncRefunds(
  req: PayloadRequest,
  payment: Payment,
  told: readonly ProviderRefund[],
): Promise<void> {
  if (told.length === 0) return
  const query = await sessionQuery(req)
  const known = await refundsOf(query, payment.id)
  for (const one of told) {
    const ours = known.find(
      ({ key, provider_id }) => provider_id === one.providerId || key === one.key,
    )
    if (!ours) {
      await insertRefund(req, {
        orderId: payment.orderId,
        paymentId: payment.id,
        amount: one.amount,
        state: one.state,
        reason: 'Возврат в кабинете провайдера',
        staffId: null,
        name: wayName(req.payload, payment.provider, 'ru'),
        via: 'provider',
        key: one.key ?? `${payment.provider}:${one.providerId}`,
      })
    }
    const state = ours && later[ours.state] >= later[one.state] ? ours.state : one.state
    await query(
      z.object({}),
      `update refunds set state = $2::text::enum_refunds_state, provider_id = $3, trouble = $4
       where payment_id = $1 and key = $5`,
      [
        payment.id,
        state,
        one.providerId,
        one.reason,
        ours?.key ?? one.key ?? `${payment.provider}:${one.providerId}`,
      ],
    )
    if (ours && ours.state !== state) await noteState(req, payment, ours, state)
    if (one.receipt && ours) {
      await syncReceipt(req, payment, { kind: 'refund', key: ours.key, ...one.receipt })
    }
    if (state === 'failed' && ours?.state !== 'failed') await tellFailed(req, payment, one)
  }
}

/** What the provider has certainly not done: the money stays with us, and managers are told. */
export async function failRefund(
  req: PayloadRequest,
  payment: Payment,
  refund: Pick<Refund, 'amount' | 'key'>,
  reason: string,
): Promise<void> {
  const query = await sessionQuery(req)
  const failed = await query(
    z.object({ id: z.number() }),
    `update refunds set state = 'failed', trouble = $2
     where key = $1 and state in ('pending', 'unknown') returning id`,
    [refund.key, reason],
  )
  const [row] = failed
  if (!row) return
  await noteState(req, payment, { id: row.id, state: 'pending' }, 'failed')
  await tellFailed(req, payment, { ...refund, reason })
}

/** In the journal: what became of a refund, by whose word. */
async function noteState(
  req: PayloadRequest,
  { provider }: Payment,
  { id, state }: { id: number; state: RefundState },
  next: RefundState,
): Promise<void> {
  const changes = [{ field: 'state', before: state, after: next }]
  const entry = { subject: 'refunds', document: String(id), title: '', changes }
  const who = { via: 'provider', staff: null, name: wayName(req.payload, provider, 'ru') } as const
  await noteAudit(req, [{ action: 'changed', ...entry }], who)
}

async function tellFailed(
  req: PayloadRequest,
  { currency, orderId, provider }: Payment,
  { amount, key, reason }: { amount: number; key: string | null; reason: string },
): Promise<void> {
  await alertManagers(await sessionQuery(req), {
    title: {
      ru: `Возврат ${formatMoney(amount, currency, 'ru')} не прошёл`,
      en: `A refund of ${formatMoney(amount, currency, 'en')} has failed`,
    },
    text: {
      ru: `${wayName(req.payload, provider, 'ru')}: ${reason}. Деньги у вас: верните их иначе.`,
      en: `${wayName(req.payload, provider, 'en')}: ${reason}. The money is with you: give it back another way.`,
    },
    url: `/admin/collections/orders/${orderId}`,
    at: { order: orderId },
    once: `refund-failed:${orderId}:${key ?? amount}`,
  })
}
