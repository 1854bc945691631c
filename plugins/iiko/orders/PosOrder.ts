import type { OrderState } from '@/src/domain/order/OrderState'

/** What iiko says of an order, as orders understand it. */
export type PosOrder = {
  /** Its id there. */
  readonly externalId: string
  /** `creating` until a till has it for good; `failed` with the reason when it will not. */
  readonly creation: 'creating' | 'created' | 'failed'
  readonly reason: string
  /** Where the till has it; null for a state that we have no word for. */
  readonly state: OrderState | null
}
