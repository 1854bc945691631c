import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'

import { deliveryStates, deliveryChannels } from '@/src/domain/outbox/Delivery'
import { adminLanguage } from '@/src/i18n/admin'

import { Facts } from '../page/Facts'
import { channelNames, eventNames, reasonNames, stateNames } from './names'
import { deliveryTexts } from './texts'
import './deliveries.css'

const moment = z.union([z.string(), z.date()]).nullish()
const row = z.object({
  channel: z.enum(deliveryChannels),
  state: z.enum(deliveryStates),
  event: z.string(),
  address: z.string(),
  reason: z.string().nullish(),
  createdAt: moment,
  runAt: moment,
  expiresAt: moment,
  sentAt: moment,
  attempts: z.number(),
  repeats: z.number(),
  reference: z.string().nullish(),
})

/** What a delivery is and what became of it, to be read. */
export const Summary: UIFieldServerComponent = ({ data, i18n }) => {
  const { data: delivery } = row.safeParse(data)
  if (!delivery) return null
  const language = adminLanguage(i18n.language)
  const texts = deliveryTexts(i18n.language)
  const at = (value: z.infer<typeof moment>) =>
    value
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' }).format(
          new Date(value),
        )
      : ''
  const { state, reason } = delivery
  const facts: [string, string][] = [
    [texts.to, delivery.address],
    [texts.channel, channelNames[delivery.channel][language]],
    [texts.created, at(delivery.createdAt)],
    [texts.sent, at(delivery.sentAt)],
    [texts.runAt, state === 'waiting' ? at(delivery.runAt) : ''],
    [texts.expires, state === 'waiting' ? at(delivery.expiresAt) : ''],
    [texts.attempts, delivery.attempts > 1 ? String(delivery.attempts) : ''],
    [texts.repeated, delivery.repeats > 0 ? String(delivery.repeats) : ''],
    [texts.reference, delivery.reference ?? ''],
  ]
  return (
    <section className="carte-delivery-summary">
      <h2 className="carte-delivery-summary__title">
        {eventNames[delivery.event]?.[language] ?? delivery.event}
      </h2>
      <p className="carte-delivery-summary__state">
        <span className={`carte-delivery carte-delivery--${state}`}>
          {stateNames[state][language]}
        </span>
      </p>
      {reason ? (
        <p className="carte-delivery-summary__reason">
          {reasonNames[reason]?.[language] ?? reason}
        </p>
      ) : null}
      <Facts className="carte-delivery-summary__facts" facts={facts} />
    </section>
  )
}
