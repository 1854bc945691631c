import type { Plugin } from 'payload'

import { orderPorts } from '@/src/orders/orderPorts'
import type { PaymentPort } from '@/src/orders/ports'

import { cardOnDelivery } from './manual/cardOnDelivery'
import { cash } from './manual/cash'

type Options = {
  /** Providers beside cash and card on delivery. */
  providers?: readonly PaymentPort[]
}

/** Introduces the ways to pay to orders. */
export const paymentsPlugin = ({ providers = [] }: Options = {}): Plugin =>
  orderPorts({ payments: [cash, cardOnDelivery, ...providers] })
