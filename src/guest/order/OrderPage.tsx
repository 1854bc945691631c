import { formatMoney } from '@/src/domain/money/formatMoney'
import { isOver } from '@/src/domain/order/isOver'
import { orderStateNews } from '@/src/domain/order/orderStateWords'
import { timeInWords } from '@/src/domain/order/timeInWords'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pathIn } from '@/src/domain/site/pathIn'

import { OrderWay } from './OrderWay'
import { orderWords } from './orderWords'
import type { ShownOrder } from './ShownOrder'

type Props = {
  context: Context
  order: ShownOrder
  token: string
  /** Of the order's restaurant; null when it is not on the menu any more. */
  place: { name: string; phone: string | null; timeZone: string; path: string } | null
}

const sums = ['discount', 'delivery_fee', 'service_charge', 'tips'] as const

/** An order as its guest sees it: where it stands, what was ordered, the sums; kept as it is by scripts/order. */
export function OrderPage({ context, order, token, place }: Props) {
  const { language, locale } = context
  const words = orderWords[language]
  const { state, awaits_payment, currency } = order
  const last = order.events.at(-1)
  const over = isOver(state)
  const money = (sum: number) => formatMoney(sum, currency, language)
  const query = new URLSearchParams({ token })
  const api = `/api/v1/orders/${order.id}`
  const waits = awaits_payment && !over
  const said = waits ? words.awaitsPayment : orderStateNews[state][language]
  const reason = over && last?.reason ? last.reason : ''
  const { time, address, table } = order
  const timeZone = place?.timeZone ?? 'UTC'
  const placedAt = Date.parse(order.placed_at)
  const moment = { kind: time.kind, from: Date.parse(time.from), until: Date.parse(time.until) }
  return (
    <Frame
      context={context}
      title={`${words.title(order.number)} · ${context.look.name}`}
      description={null}
      isPrivate
      isBilingual={false}
      data={{
        order: String(order.id),
        seq: String(last?.seq ?? 0),
        ...(over ? {} : { events: `${api}/events?${query.toString()}` }),
      }}
    >
      <div className="hello ticket">
        <h1>{words.title(order.number)}</h1>
        <p className="ticket-state" id="order-state">
          {said} {reason}
        </p>
        {!over && !waits && (
          <p className="facts">{words.by(timeInWords(moment, { language, timeZone, placedAt }))}</p>
        )}
        {!waits && state !== 'cancelled' && state !== 'rejected' && (
          <OrderWay language={language} mode={order.mode} state={state} />
        )}
        <div className="ticket-buttons scripted">
          {waits && (
            <button type="button" className="button" data-pay={token}>
              {words.pay(money(order.total))}
            </button>
          )}
          {order.can_cancel && (
            <button
              type="button"
              className="plain-button"
              data-cancel={`${api}/cancel?${query.toString()}`}
              data-sure={words.sure}
            >
              {words.cancel}
            </button>
          )}
        </div>
        <p className="wrong" id="order-wrong" role="alert" />
        {waits && (
          <form
            id="pay-form"
            className="pay-form"
            aria-label={words.pay(money(order.total))}
            tabIndex={-1}
            hidden
          >
            <div id="pay-place" />
            <p className="wrong" id="pay-wrong" role="alert" />
            <button type="submit" className="button">
              {words.pay(money(order.total))}
            </button>
          </form>
        )}
      </div>
      <table className="ticket-lines">
        <tbody>
          {order.lines.map((line, index) => (
            <tr key={index}>
              <th scope="row">
                {line.quantity} × {line.size_name ? `${line.name}, ${line.size_name}` : line.name}
                {detailOf(line) && <small>{detailOf(line)}</small>}
              </th>
              <td>{money(line.subtotal)}</td>
            </tr>
          ))}
          {sums.map((sum) =>
            order[sum] === 0 ? null : (
              <tr key={sum}>
                <th scope="row">{words[sum]}</th>
                <td>{money(sum === 'discount' ? -order[sum] : order[sum])}</td>
              </tr>
            ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{money(order.total)}</td>
          </tr>
        </tfoot>
      </table>
      <dl className="contacts">
        {address && (
          <div>
            <dt>{words.address}</dt>
            <dd>{[address.line, address.flat].filter(Boolean).join(', ')}</dd>
          </div>
        )}
        {table && (
          <div>
            <dt>{words.table}</dt>
            <dd>{table}</dd>
          </div>
        )}
        {order.receipts.length > 0 && (
          <div>
            <dt>{words.receipts}</dt>
            {order.receipts.map(({ kind, total, url }, index) => (
              <dd key={index}>
                {url === null ? (
                  `${words.receipt[kind](money(total))}: ${words.sent}`
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {words.receipt[kind](money(total))}
                  </a>
                )}
              </dd>
            ))}
          </div>
        )}
        {place && (
          <div>
            <dt>{words.place}</dt>
            <dd>
              <a href={pathIn(locale, place.path)}>{place.name}</a>
            </dd>
            {place.phone && (
              <dd>
                <a href={`tel:${place.phone}`}>{place.phone}</a>
              </dd>
            )}
          </div>
        )}
      </dl>
    </Frame>
  )
}

function detailOf({ modifiers, choices, comment }: ShownOrder['lines'][number]): string {
  const counted = ({ name, amount }: { name: string; amount: number }) =>
    amount === 1 ? name : `${name} × ${amount}`
  return [...choices.map(counted), ...modifiers.map(counted), comment].filter(Boolean).join(', ')
}
