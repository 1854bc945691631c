import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'

import { stepsFrom } from '@/src/domain/order/stepsFrom'
import { channelLabels } from '@/src/fields/channels'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'
import { orderPicture } from '@/src/orders/orderPicture'
import { wayName } from '@/src/orders/wayName'

import { orderStateNames } from '@/src/domain/order/orderStateWords'
import { DocumentHeading } from '../page/DocumentHeading'
import { Facts } from '../page/Facts'
import { PrintOrder } from '../printers/PrintOrder'
import { OrderLines } from './OrderLines'
import { OrderMoney } from './OrderMoney'
import { OrderReceipts } from './OrderReceipts'
import { OrderSteps } from './OrderSteps'
import { OrderTimeline } from './OrderTimeline'
import { orderPageTexts } from './texts'
import './orders.css'

const named = z.object({ id: z.number() })

/** An order to be read and moved: what to do first, then what was ordered, for whom, and what has happened. */
export const OrderPage: UIFieldServerComponent = async ({ data, i18n, req }) => {
  const { data: known } = named.safeParse(data)
  const picture = known && (await orderPicture(req, known.id))
  if (!picture) return null
  const { due, held, order, events, receiptPages, receipts, timeZone, refundable } = picture
  const language = adminLanguage(i18n.language)
  const texts = orderPageTexts(i18n.language)
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone })
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone })
  const { guest, address, time } = order
  const nameOf = (way: string) => wayName(req.payload, way, language)
  const place =
    address &&
    [
      address.line,
      address.flat && fill(texts.flat, { value: address.flat }),
      address.entrance && fill(texts.entrance, { value: address.entrance }),
      address.floor && fill(texts.floor, { value: address.floor }),
      address.intercom && fill(texts.intercom, { value: address.intercom }),
      address.comment,
    ]
      .filter(Boolean)
      .join(', ')
  const facts: [string, string][] = [
    [texts.mode, channelLabels[order.mode][language]],
    [
      texts.time,
      time.kind === 'asap'
        ? fill(texts.asap, { time: clock.format(time.until) })
        : `${day.format(time.from)}, ${clock.format(time.from)}–${clock.format(time.until)}`,
    ],
    [texts.table, order.table?.name ?? ''],
    [texts.address, place ?? ''],
    [texts.guest, guest.name],
    [texts.phone, guest.phone ?? ''],
    [texts.email, guest.email ?? ''],
    [texts.payBy, nameOf(order.payBy)],
    [texts.promo, order.promoCode ?? ''],
    [texts.cutlery, order.cutlery === null ? '' : String(order.cutlery)],
    [texts.comment, order.comment],
  ]
  return (
    <div className="carte-order">
      <DocumentHeading heading={fill(texts.order, { number: order.number })} />
      <p className="carte-order__state">
        <span className={`carte-order-state carte-order-state--${order.state}`}>
          {orderStateNames[order.state][language]}
        </span>
      </p>
      <OrderSteps id={order.id} steps={stepsFrom(order, 'staff')} />
      <PrintOrder id={order.id} />
      <div className="carte-order__halves">
        <OrderLines language={language} order={order} />
        <div>
          <Facts className="carte-order__facts" facts={facts} />
          <OrderMoney due={due} held={held} id={order.id} refundable={refundable} />
          <OrderReceipts
            language={language}
            pages={receiptPages.map((one) => ({ ...one, name: nameOf(one.provider) }))}
            receipts={receipts}
            timeZone={timeZone}
          />
          <OrderTimeline events={events} language={language} timeZone={timeZone} />
        </div>
      </div>
    </div>
  )
}
