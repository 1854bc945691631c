import type { PaymentPort } from '@/src/orders/paymentPort'

import type { YookassaServer } from './call'
import { cancel } from './cancel'
import { capture } from './capture'
import { checkKeys } from './checkKeys'
import { find } from './find'
import { findReceipt } from './findReceipt'
import { hear } from './hear'
import { keys } from './keys'
import { list } from './list'
import { refund } from './refund'
import { sendReceipt } from './sendReceipt'
import { start } from './start'

/** An Idempotence-Key means the same for 24 hours (yookassa.ru/developers/using-api/interaction-format); less, for clocks. */
const keyWindow = 23 * 60 * 60_000

/** YooKassa: cards, SBP and others on its own page; receipts (54-ФЗ) with the payment. */
export const yookassaPayments = (server: YookassaServer = {}): PaymentPort => ({
  name: 'yookassa',
  label: { ru: 'Картой или СБП онлайн (ЮKassa)', en: 'Card or SBP online (YooKassa)' },
  online: {
    keys,
    keyWindow,
    currencies: ['RUB'],
    takesReceipts: true,
    checkKeys,
    start: start(server),
    capture: capture(server),
    cancel: cancel(server),
    refund: refund(server),
    find: find(server),
    list: list(server),
    receipts: { send: sendReceipt(server), find: findReceipt(server) },
    hear: hear(server),
  },
})
