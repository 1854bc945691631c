import { formatMoney } from '@/src/domain/money/formatMoney'
import { isOver } from '@/src/domain/order/isOver'
import { orderStateNames } from '@/src/domain/order/orderStateWords'

import { Field } from '../checkout/Field'
import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { orderPath } from '@/src/domain/site/orderPath'
import { pathIn } from '@/src/domain/site/pathIn'

import { consentWords } from '@/src/i18n/consentWords'

import { accountWords } from './accountWords'
import type { OwnOrder, ShownAccount } from './ShownAccount'

type Props = { context: Context; account: ShownAccount; wrong: string }

/** A guest's own orders, addresses and name. Everything but «order again» works without scripts. */
export function AccountPage({ context, account, wrong }: Props) {
  const { language, look, locale } = context
  const words = accountWords[language]
  const { customer, orders, next, addresses, news } = account
  const action = (name: string) => pathIn(locale, `/account/${name}`)
  return (
    <Frame
      context={context}
      title={`${words.title} · ${look.name}`}
      description={null}
      isPrivate
      data={{ account: 'in' }}
    >
      <div className="hello account">
        <h1>{words.title}</h1>
        <p className="facts">{customer.phone ?? customer.email ?? customer.name}</p>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <p id="repeated" role="status" />
      </div>
      <section aria-labelledby="own-orders-title" className="account-part">
        <h2 id="own-orders-title">{words.orders}</h2>
        {orders.length === 0 && <p className="facts">{words.noOrders}</p>}
        <ul className="own-orders" id="own-orders">
          {orders.map((order) => (
            <Row context={context} key={order.id} order={order} />
          ))}
        </ul>
        {next !== null && (
          <p>
            <a href={`${pathIn(locale, '/account')}?before=${next}`}>{words.earlier}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="own-addresses" className="account-part">
        <h2 id="own-addresses">{words.addresses}</h2>
        {addresses.length === 0 && <p className="facts">{words.noAddresses}</p>}
        <ul className="own-orders">
          {addresses.map(({ id, line, flat }) => (
            <li className="own-order" key={id}>
              <span>{[line, flat].filter(Boolean).join(', ')}</span>
              <form method="post" action={action('forget-address')}>
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  className="plain-button"
                  aria-label={words.forgetAddress(line)}
                >
                  {words.forget}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      {news.length > 0 && (
        <section aria-labelledby="own-news" className="account-part">
          <h2 id="own-news">{words.news}</h2>
          <p className="facts">{words.newsHint}</p>
          {news.some(({ is_subscribed }) => !is_subscribed) && (
            <p className="agree">{consentWords[language]}</p>
          )}
          <ul className="own-orders">
            {news.map(({ channel, is_subscribed }) => (
              <li className="own-order" key={channel}>
                <span>{words.newsBy[channel]}</span>
                <form method="post" action={action('news')}>
                  <input type="hidden" name="channel" value={channel} />
                  <input type="hidden" name="wanted" value={is_subscribed ? 'no' : 'yes'} />
                  <button
                    type="submit"
                    className="plain-button"
                    aria-label={`${is_subscribed ? words.newsOff : words.newsOn}: ${words.newsBy[channel]}`}
                  >
                    {is_subscribed ? words.newsOff : words.newsOn}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="own-name" className="account-part">
        <h2 id="own-name">{words.you}</h2>
        <form method="post" action={action('name')}>
          <Field
            name="name"
            label={words.name}
            autoComplete="name"
            maxLength={100}
            defaultValue={customer.name}
          />
          <button type="submit" className="plain-button">
            {words.save}
          </button>
        </form>
        <form method="post" action={action('sign-out')}>
          <button type="submit" className="plain-button">
            {words.signOut}
          </button>
        </form>
        <p>
          <a href="/api/v1/customer/data" download="my-data.json">
            {words.takeData}
          </a>
        </p>
        <details>
          <summary>{words.leave}</summary>
          <p className="facts">{words.leaveHint}</p>
          <form method="post" action={action('leave')}>
            <button type="submit" className="plain-button">
              {words.leaveSure}
            </button>
          </form>
        </details>
      </section>
    </Frame>
  )
}

function Row({ context, order }: { context: Context; order: OwnOrder }) {
  const { language, locale } = context
  const words = accountWords[language]
  const { id, number, place, state, token } = order
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: place?.timeZone ?? 'Europe/Moscow',
  })
  return (
    <li
      className="own-order"
      data-order={id}
      data-state={state}
      {...(isOver(state) ? {} : { 'data-events': `/api/v1/orders/${id}/events` })}
    >
      <div>
        <p>
          <a href={orderPath({ id, token }, locale)}>{words.number(number)}</a>{' '}
          <strong>{orderStateNames[state][language]}</strong>
        </p>
        <p className="own-order-what">{order.dishes.join(', ')}</p>
        <p className="own-order-when">
          <time dateTime={order.placed_at}>{day.format(new Date(order.placed_at))}</time>
          {place && <span>{place.name}</span>}
          <span>{formatMoney(order.total, order.currency, language)}</span>
        </p>
      </div>
      {place && (
        <button
          type="button"
          className="plain-button scripted"
          aria-label={words.repeatOrder(number)}
          data-repeat={id}
          data-place={place.path.slice(1)}
        >
          {words.repeat}
        </button>
      )}
    </li>
  )
}
