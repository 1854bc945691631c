import type { OrderState } from '@/src/domain/order/OrderState'
import type { Notifier } from '@/src/orders/ports'

import { printOrder } from './printOrder'

const cooked: readonly (OrderState | null)[] = ['ready', 'on-the-way', 'served', 'completed']
const off: readonly OrderState[] = ['placed', 'cancelled', 'rejected']

/**
 * Hears of every step of an order: its tickets are printed once the restaurant has taken it on, its bill once it is
 * cooked, whichever steps are left out. Each step is made once, and so is what is printed because of it.
 */
export const printNotifier: Notifier = {
  changed: async (req, { change: { from, to }, order }) => {
    if (from === to) return
    if (from === 'placed' && !off.includes(to)) {
      await printOrder(req, order, { what: 'ticket', isCopy: false })
    }
    if (cooked.includes(to) && !cooked.includes(from)) {
      await printOrder(req, order, { what: 'receipt', isCopy: false })
    }
  },
}
