export type Amount = { value: string; currency: string }

export type Registration = 'pending' | 'succeeded' | 'canceled'

/** A payment as YooKassa's API shows it. */
export type YkPayment = {
  id: string
  status: 'pending' | 'waiting_for_capture' | 'succeeded' | 'canceled'
  amount: Amount
  description?: string
  recipient: { account_id: string; gateway_id: string }
  created_at: string
  captured_at?: string
  expires_at?: string
  confirmation?: { type: 'redirect'; return_url: string; confirmation_url: string }
  test: boolean
  refunded_amount?: Amount
  paid: boolean
  refundable: boolean
  receipt_registration?: Registration
  metadata: Record<string, string>
  cancellation_details?: { party: string; reason: string }
}

export type YkRefund = {
  id: string
  payment_id: string
  status: 'pending' | 'succeeded' | 'canceled'
  cancellation_details?: { party: string; reason: string }
  receipt_registration?: Registration
  created_at: string
  amount: Amount
  description?: string
  metadata?: Record<string, string>
}

/** A receipt that was made by itself. */
export type YkReceipt = {
  id: string
  type: 'payment' | 'refund'
  payment_id: string
  refund_id?: string
  status: Registration
  items: unknown[]
  settlements: unknown[]
}

export type YkEvent = {
  type: 'notification'
  event: string
  object: YkPayment | YkRefund
}
