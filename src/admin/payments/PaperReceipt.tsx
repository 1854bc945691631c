import { formatMoney } from '@/src/domain/money/formatMoney'
import type { Receipt } from '@/src/domain/receipt/Receipt'
import type { Language } from '@/src/i18n/language'

import { Facts } from '../page/Facts'
import { vatNames } from '../orders/names'
import { modeNames, receiptKindNames, receiptTexts, subjectNames, taxSystems } from './receiptTexts'
import './receipt.css'

type Props = { receipt: Receipt; currency: string; language: Language }

/** A receipt (54-ФЗ) as on paper: what was sold, the VAT, what was paid and how, where it was sent. */
export function PaperReceipt({ currency, language, receipt }: Props) {
  const texts = receiptTexts(language)
  const money = (amount: number) => formatMoney(amount, currency, language)
  const { email, items, kind, phone, settledBy, taxSystem, total } = receipt
  const taxes = taxSystems.find(({ value }) => value === String(taxSystem))
  const facts: [string, string][] = [
    [settledBy ? texts.prepaid : texts.by, money(total)],
    [texts.taxSystem, taxes?.label[language] ?? ''],
    [texts.sentTo, email ?? phone ?? ''],
  ]
  return (
    <article aria-label={texts.receipt} className="carte-receipt">
      <h3 className="carte-receipt__kind">{receiptKindNames[kind][language]}</h3>
      <ol className="carte-receipt__items">
        {items.map((item, index) => (
          <li key={index}>
            <span className="carte-receipt__name">{item.name}</span>
            <span className="carte-receipt__sum">
              {item.quantity} × {money(item.price)}
            </span>
            <span className="carte-receipt__sum">{money(item.amount)}</span>
            <span className="carte-receipt__law">
              {vatNames[item.vat][language]}, {subjectNames[item.subject][language]},{' '}
              {modeNames[item.mode][language]}
            </span>
          </li>
        ))}
      </ol>
      <p className="carte-receipt__total">
        <span>{texts.total}</span>
        <span>{money(total)}</span>
      </p>
      <Facts className="carte-receipt__facts" facts={facts} />
    </article>
  )
}
