import type { Endpoint, Plugin } from 'payload'

import { orderPorts } from '@/src/orders/orderPorts'
import type { PaymentPort } from '@/src/orders/ports'

import { paymentAccounts } from './accounts/PaymentAccounts'
import { onlineWays } from './accounts/onlineWays'
import { cardOnDelivery } from './manual/cardOnDelivery'
import { cash } from './manual/cash'
import { paymentReceipts } from './receipts/PaymentReceipts'
import { PaymentDifferences } from './reconcile/PaymentDifferences'

type Options = {
  /** Providers beside cash and card on delivery. */
  providers?: readonly PaymentPort[]
  /** What can be done with an account beside storing it. */
  accountEndpoints?: Endpoint[]
  /** What can be done with a receipt beside reading it. */
  receiptEndpoints?: Endpoint[]
}

/**
 * Introduces the ways to pay to orders, and adds the collections of payments online, whichever
 * providers there are.
 */
export const paymentsPlugin =
  ({ accountEndpoints = [], providers = [], receiptEndpoints = [] }: Options = {}): Plugin =>
  (config) => {
    const payments = [cash, cardOnDelivery, ...providers]
    return orderPorts({ payments, onlineWays: [onlineWays] })({
      ...config,
      collections: [
        ...(config.collections ?? []),
        paymentAccounts(payments, accountEndpoints),
        paymentReceipts(receiptEndpoints),
        PaymentDifferences,
      ],
    })
  }
