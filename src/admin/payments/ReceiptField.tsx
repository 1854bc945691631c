import type { JSONFieldServerComponent } from 'payload'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'
import { receiptPicture } from '@/src/orders/receiptPicture'

import { PaperReceipt } from './PaperReceipt'
import { receiptTexts } from './receiptTexts'
import { ResendReceipt } from './ResendReceipt'

const named = z.object({ id: z.number() })

/** What a receipt says, in the place of its JSON, and a button where it has failed. */
export const ReceiptField: JSONFieldServerComponent = async ({ data, i18n, req }) => {
  const { data: known } = named.safeParse(data)
  const receipt = known && (await receiptPicture(req, known.id))
  if (!receipt) return <p>{receiptTexts(i18n.language).unreadable}</p>
  const { body, currency, id, state } = receipt
  return (
    <>
      <PaperReceipt currency={currency} language={adminLanguage(i18n.language)} receipt={body} />
      {state === 'failed' ? <ResendReceipt id={id} /> : null}
    </>
  )
}
