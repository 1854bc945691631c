import { formatMoney } from '@/src/domain/money/formatMoney'
import type { KeptReceipt } from '@/src/domain/receipt/KeptReceipt'
import type { ReceiptPage } from '@/src/domain/receipt/ReceiptPage'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { PaperReceipt } from '../payments/PaperReceipt'
import { receiptStateNames } from '../payments/paymentWords'
import { receiptKindNames, receiptTexts } from '../payments/receiptTexts'
import { ResendReceipt } from '../payments/ResendReceipt'
import { dayAndTime } from './dayAndTime'

type Props = {
  receipts: readonly KeptReceipt[]
  /** Receipts that providers show themselves, with the provider’s name. */
  pages: readonly (ReceiptPage & { name: string })[]
  language: Language
  timeZone: string
}

/** The receipts of an order: what became of each, what it says when it is opened, and those at their providers. */
export function OrderReceipts({ language, pages, receipts, timeZone }: Props) {
  if (receipts.length === 0 && pages.length === 0) return null
  const texts = receiptTexts(language)
  const clock = dayAndTime(language, timeZone)
  return (
    <section aria-label={texts.receipts} className="carte-receipts">
      <h2>{texts.receipts}</h2>
      {pages.map(({ captured, currency, name, paymentId, url }) => (
        <p key={paymentId}>
          <a href={url} rel="noopener noreferrer" target="_blank">
            {fill(texts.page, { provider: name, sum: formatMoney(captured, currency, language) })}
          </a>
        </p>
      ))}
      {receipts.map(({ at, body, currency, id, reason, state }) => (
        <details key={id}>
          <summary>
            {receiptKindNames[body.kind][language]}, {formatMoney(body.total, currency, language)}:{' '}
            {receiptStateNames[state][language]}{' '}
            <time className="carte-receipts__when" dateTime={new Date(at).toISOString()}>
              {clock.format(at)}
            </time>
          </summary>
          {reason && state !== 'done' ? <p className="carte-receipts__why">{reason}</p> : null}
          <PaperReceipt currency={currency} language={language} receipt={body} />
          {state === 'failed' ? <ResendReceipt id={id} /> : null}
        </details>
      ))}
    </section>
  )
}
