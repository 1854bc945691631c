import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import type { Pause } from '@/src/domain/site/Pause'

import type { Context } from '../Context'
import { Stepper } from '../dish/Stepper'
import { Frame } from '../frame/Frame'
import { hrefIn } from '../hrefIn'
import { OpenState } from '../menu/OpenState'
import { PauseNotice } from '../menu/PauseNotice'
import { pageData } from '../menu/pageData'
import { menuPath } from '@/src/domain/site/paths'
import { Contacts } from '../places/Contacts'

import { AddressFields } from './AddressFields'
import { Field } from './Field'
import { Sums } from './Sums'
import { TipsFields } from './TipsFields'

type Props = { context: Context; catalog: Catalog; now: number; pause: Pause | null }

/** The cart on its way to an order. The server knows nothing of the cart: src/guest/scripts/checkout fills it in. */
export function CheckoutPage({ context, catalog, now, pause }: Props) {
  const { words, look } = context
  const { location, channel } = catalog
  const menu = hrefIn(context, menuPath(location))
  return (
    <Frame
      context={context}
      title={`${words.checkout} · ${look.name}`}
      description={look.tagline ?? location.address}
      canonical={menuPath(location)}
      data={pageData(catalog)}
      foot={<Contacts context={context} location={location} />}
    >
      <p className="back">
        <a href={menu}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <span className="facts" data-live="state">
          <OpenState context={context} location={location} now={now} />
        </span>
      </p>
      <h1>{words.checkout}</h1>
      <PauseNotice context={context} location={location} now={now} pause={pause} />
      <noscript>
        <p className="no-script">{words.noScript}</p>
      </noscript>
      <div id="cart-empty" className="empty" hidden>
        <h2>{words.emptyCart}</h2>
        <p>{words.emptyCartHint}</p>
        <p>
          <a className="button" href={menu}>
            {words.toMenu}
          </a>
        </p>
      </div>
      <form id="order" className="order scripted" hidden noValidate>
        <div className="order-parts">
          <ul className="lines" id="lines" aria-label={words.cart} />
          <fieldset>
            <legend>{words.mode}</legend>
            <div className="choices">
              {location.channels.map((one) => (
                <label key={one} className="chip">
                  <input type="radio" name="mode" value={one} defaultChecked={one === channel} />
                  <span>{words.modes[one]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <AddressFields words={words} />
          <fieldset data-for="dine-in" hidden>
            <legend>{words.table}</legend>
            <p className="note" data-table="known" hidden>
              {words.tableKnown}
            </p>
            <div data-table="asked">
              <Field
                name="table"
                label={words.tableCode}
                hint={words.tableHint}
                autoComplete="off"
                maxLength={40}
              />
            </div>
          </fieldset>
          <fieldset>
            <legend>{words.when}</legend>
            <select name="slot" aria-label={words.when} />
          </fieldset>
          <fieldset>
            <legend>{words.guest}</legend>
            <div className="fields two">
              <Field name="guest.name" label={words.name} autoComplete="name" maxLength={100} />
              <Field
                name="guest.phone"
                label={words.phone}
                hint={words.phoneHint}
                type="tel"
                autoComplete="tel"
                maxLength={32}
              />
            </div>
            <Field name="comment" label={words.orderComment} autoComplete="off" maxLength={500} />
            <p className="row">
              <span>{words.cutlery}</span>
              <Stepper
                words={words}
                name="cutlery"
                label={words.cutlery}
                value={1}
                min={0}
                max={20}
              />
            </p>
          </fieldset>
          <TipsFields words={words} />
          <fieldset>
            <legend>{words.payment}</legend>
            <div className="choices" id="ways" />
          </fieldset>
        </div>
        <Sums words={words} />
      </form>
      <template id="line">
        <li className="line">
          <img alt="" width="64" height="48" />
          <div>
            <a className="line-name" />
            <p className="line-detail" />
            <p className="wrong" />
          </div>
          <Stepper
            words={words}
            name="line-quantity"
            label={words.amount}
            value={1}
            min={0}
            max={99}
          />
          <span className="line-sum" />
        </li>
      </template>
      <template id="way">
        <label className="chip">
          <input type="radio" name="pay_by" />
          <span />
        </label>
      </template>
    </Frame>
  )
}
