/** PayPal's objects, as far as anybody here asks for them; the names are those of its API. */

export type Money = { currency_code: string; value: string }

export type Link = { href: string; rel: string; method: string }

export type Authorization = {
  id: string
  status: 'CREATED' | 'CAPTURED' | 'PARTIALLY_CAPTURED' | 'DENIED' | 'VOIDED' | 'PENDING'
  amount: Money
  custom_id: string
  invoice_id?: string
  create_time: string
  update_time: string
}

export type Capture = {
  id: string
  status: 'COMPLETED' | 'DECLINED' | 'PARTIALLY_REFUNDED' | 'PENDING' | 'REFUNDED' | 'FAILED'
  amount: Money
  final_capture: boolean
  custom_id: string
  invoice_id?: string
  create_time: string
  update_time: string
  links: Link[]
  supplementary_data: { related_ids: { order_id: string; authorization_id?: string } }
}

export type Refund = {
  id: string
  status: 'CANCELLED' | 'FAILED' | 'PENDING' | 'COMPLETED'
  amount: Money
  custom_id?: string
  invoice_id?: string
  note_to_payer?: string
  create_time: string
  update_time: string
  links: Link[]
}

export type Order = {
  id: string
  intent: 'CAPTURE' | 'AUTHORIZE'
  status: 'CREATED' | 'PAYER_ACTION_REQUIRED' | 'APPROVED' | 'COMPLETED' | 'VOIDED'
  create_time: string
  update_time: string
  purchase_units: {
    reference_id: string
    amount: Money
    custom_id: string
    invoice_id?: string
    description?: string
    payments: { authorizations: Authorization[]; captures: Capture[]; refunds: Refund[] }
  }[]
  links: Link[]
}

export type PaypalEvent = {
  id: string
  event_version: '1.0'
  create_time: string
  resource_type: string
  event_type: string
  summary: string
  resource: object
  links: Link[]
}
