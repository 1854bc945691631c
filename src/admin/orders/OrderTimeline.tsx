import type { OrderChange } from '@/src/domain/order/OrderChange'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { orderStateNames } from '@/src/domain/order/orderStateWords'

import { dayAndTime } from './dayAndTime'
import { actorNames } from './names'
import { orderPageTexts } from './texts'

type Props = { events: readonly OrderChange[]; language: Language; timeZone: string }

/** What has happened to an order, who did it, when and why. */
export function OrderTimeline({ events, language, timeZone }: Props) {
  const texts = orderPageTexts(language)
  const clock = dayAndTime(language, timeZone)
  return (
    <section aria-label={texts.timeline} className="carte-order-timeline">
      <h2>{texts.timeline}</h2>
      <ol>
        {events.map(({ seq, from, to, at, by, name, reason }) => {
          const isNote = from === to
          const who = [actorNames[by][language], name].filter(Boolean).join(', ')
          return (
            <li
              className={`carte-order-event carte-order-state carte-order-state--${isNote ? 'note' : to}`}
              key={seq}
            >
              <span className="carte-order-event__what">
                {isNote
                  ? by === 'pos'
                    ? fill(texts.noted, { reason })
                    : reason
                  : orderStateNames[to][language]}
              </span>
              <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time>
              <span className="carte-order-event__who">{who}</span>
              {reason && !isNote ? (
                <span className="carte-order-event__why">«{reason}»</span>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
