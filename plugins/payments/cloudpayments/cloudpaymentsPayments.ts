import type { PaymentPort } from '@/src/orders/paymentPort'

import type { CloudpaymentsServer } from './call'
import { cancel } from './cancel'
import { capture } from './capture'
import { checkKeys } from './checkKeys'
import { find } from './find'
import { hear } from './hear'
import { keys } from './keys'
import { list } from './list'
import { refund } from './refund'
import { start } from './start'
import { rouble } from './toPayment'

/** An X-Request-ID means the same for an hour (developers.cloudpayments.ru/#idempotentnost-api); less, for clocks. */
const keyWindow = 50 * 60_000

/** CloudPayments: cards, SBP and others on its own page; receipts (54-ФЗ) of CloudKassir with the payment. */
export const cloudpaymentsPayments = (server: CloudpaymentsServer = {}): PaymentPort => ({
  name: 'cloudpayments',
  label: {
    ru: 'Картой или СБП онлайн (CloudPayments)',
    en: 'Card or SBP online (CloudPayments)',
  },
  online: {
    keys,
    keyWindow,
    currencies: [rouble],
    takesReceipts: true,
    checkKeys,
    start: start(server),
    capture: capture(server),
    cancel: cancel(server),
    refund: refund(server),
    find: find(server),
    list: list(server),
    hear,
  },
})
