import type { Text } from '@/src/domain/menu/model/Text'
import { formatMoney } from '@/src/domain/money/formatMoney'
import type { Order, OrderModifier, SoldDish } from '@/src/domain/order/Order'
import type { Language } from '@/src/i18n/language'

import { orderPageTexts } from './texts'

type Props = { order: Order; language: Language }

function said(text: Text, language: Language): string {
  return text[language] || Object.values(text).find(Boolean) || '—'
}

function titleOf({ name, sizeName }: SoldDish, language: Language): string {
  const size = sizeName && said(sizeName, language)
  return size ? `${said(name, language)}, ${size}` : said(name, language)
}

function Modifiers({ of, language }: { of: readonly OrderModifier[]; language: Language }) {
  if (of.length === 0) return null
  return (
    <ul className="carte-order-parts">
      {of.map((one) => (
        <li key={`${one.groupId} ${one.key}`}>
          {said(one.name, language)}
          {one.amount > 1 ? ` × ${one.amount}` : ''}
          <Modifiers language={language} of={one.nested} />
        </li>
      ))}
    </ul>
  )
}

/** What was ordered, as on a bill: the lines, then the sums. */
export function OrderLines({ order, language }: Props) {
  const texts = orderPageTexts(language)
  const money = (amount: number) => formatMoney(amount, order.currency, language)
  const sums: [string, number][] = [
    [texts.subtotal, order.subtotal],
    [texts.discount, -order.discount],
    [texts.deliveryFee, order.deliveryFee],
    [texts.serviceCharge, order.serviceCharge],
    [texts.tips, order.tips],
  ]
  return (
    <table className="carte-order-lines">
      <caption className="carte-order-lines__caption">{texts.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.dish}</th>
          <th scope="col">{texts.quantity}</th>
          <th scope="col">{texts.price}</th>
          <th scope="col">{texts.sum}</th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              {titleOf(line, language)}
              <Modifiers language={language} of={line.modifiers} />
              {line.choices.map((choice, index) => (
                <div className="carte-order-choice" key={index}>
                  {said(choice.slotName, language)}: {titleOf(choice, language)}
                  {choice.amount > 1 ? ` × ${choice.amount}` : ''}
                  <Modifiers language={language} of={choice.modifiers} />
                </div>
              ))}
              {line.comment ? <p className="carte-order-wish">«{line.comment}»</p> : null}
            </th>
            <td>{line.quantity}</td>
            <td>{money(line.unitPrice)}</td>
            <td>{money(line.subtotal)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums
          .filter(([, amount], index) => index === 0 || amount !== 0)
          .map(([name, amount]) => (
            <tr key={name}>
              <th colSpan={3} scope="row">
                {name}
              </th>
              <td>{money(amount)}</td>
            </tr>
          ))}
        <tr className="carte-order-lines__total">
          <th colSpan={3} scope="row">
            {texts.total}
          </th>
          <td>{money(order.total)}</td>
        </tr>
        <tr>
          <th colSpan={3} scope="row">
            {order.awaitsPayment ? texts.awaits : texts.paid}
          </th>
          <td>{money(order.paid)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
