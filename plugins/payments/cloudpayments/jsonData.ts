import { z } from 'zod'

import type { Receipt } from '@/src/domain/receipt/Receipt'

import { toReceipt } from './toReceipt'

const ours = z.object({ carte: z.string() })

/** What goes with an operation: our key, by which a refund is found again, and its receipt for CloudKassir. */
export function toJsonData(key: string, receipt: Receipt | null, currency: string) {
  return {
    carte: key,
    ...(receipt && { cloudpayments: { CustomerReceipt: toReceipt(receipt, currency) } }),
  }
}

/** Our key in what went with a transaction; null: it was made elsewhere. */
export function readKey(jsonData: string | null | undefined): string | null {
  try {
    return ours.safeParse(JSON.parse(jsonData ?? '')).data?.carte ?? null
  } catch {
    return null
  }
}
