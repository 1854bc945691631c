import { z } from 'zod'

import { paymentModes } from '@/src/domain/receipt/Receipt'

/** A row of `payment_accounts` with what is sealed for it. */
export const accountRow = z.object({
  id: z.number(),
  title: z.string(),
  provider: z.string(),
  is_test: z.boolean().nullable(),
  is_active: z.boolean().nullable(),
  is_two_stage: z.boolean().nullable(),
  sends_receipts: z.boolean().nullable(),
  tax_system: z.string().nullable(),
  receipt_mode: z.enum(paymentModes).nullable(),
  sealed: z.string().nullable(),
  locations: z.array(z.number()),
})

export const selectAccounts = `
  select account.id, title, provider, is_test, is_active, is_two_stage, sends_receipts,
    tax_system::text as tax_system, receipt_mode::text as receipt_mode, sealed,
    array(select locations_id from payment_accounts_rels
      where parent_id = account.id and locations_id is not null) as locations
  from payment_accounts account left join payment_secrets on account_id = account.id`
