import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Language } from '@/src/i18n/language'

import { transaction } from '../transaction'

import { type Customer, customerRows } from './customerRow'

const columns = { sms: sql`phone`, email: sql`email`, telegram: sql`telegram_chat` } as const

type Known = { channel: keyof typeof columns; address: string; language: Language }

/** The customer at an address that is proven to be theirs, made when there is none. Two at once make one. */
export async function haveCustomer(
  req: PayloadRequest,
  { channel, address, language }: Known,
): Promise<Customer> {
  const db = await transaction(req)
  const column = columns[channel]
  const [customer] = customerRows.parse(
    await db.execute(sql`
      insert into customers (${column}, language)
      values (${address}, ${language}::enum_customers_language)
      on conflict (${column}) do update set updated_at = now()
      returning id, name, phone, email, telegram_chat, language`),
  ).rows
  if (!customer) throw new Error('The customer was not written.')
  return customer
}
