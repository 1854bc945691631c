import type { Words } from '../words/ru'

import { Field } from './Field'

const rows = {
  subtotal: 'dishesSum',
  discount: 'discount',
  delivery_fee: 'deliveryFee',
  service_charge: 'serviceCharge',
  tips: 'tips',
  total: 'total',
} as const satisfies Record<string, keyof Words>

/** What every order has. The others are shown when the server has said that there is something to them. */
const always: readonly string[] = ['subtotal', 'total']

/** What the order costs and what is in its way, with the button that places it. */
export function Sums({ words }: { words: Words }) {
  return (
    <aside className="sums">
      <div className="promo">
        <Field name="promo" label={words.promo} autoComplete="off" maxLength={40} />
        <button type="button" className="plain-button" id="apply-promo">
          {words.apply}
        </button>
      </div>
      <dl>
        {Object.entries(rows).map(([sum, word]) => (
          <div key={sum} data-sum={sum} hidden={!always.includes(sum)}>
            <dt>{words[word]}</dt>
            <dd>…</dd>
          </div>
        ))}
      </dl>
      <div id="order-problems" className="wrong" role="alert" />
      <button type="submit" className="button" id="place">
        {words.toOrder}
      </button>
    </aside>
  )
}
