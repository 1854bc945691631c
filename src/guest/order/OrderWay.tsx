import type { Channel } from '@/src/domain/menu/model/Channel'
import type { OrderState } from '@/src/domain/order/OrderState'
import { orderStateNames } from '@/src/domain/order/orderStateWords'
import { wayOf } from '@/src/domain/order/wayOf'
import type { Language } from '@/src/i18n/language'

type Props = { language: Language; mode: Channel; state: OrderState }

/** The states that an order passes through, with those behind it marked. */
export function OrderWay({ language, mode, state }: Props) {
  const way = wayOf(mode)
  const here = way.indexOf(state)
  return (
    <ol className="way">
      {way.map((step, index) => (
        <li
          key={step}
          className={index <= here ? 'done' : ''}
          aria-current={index === here ? 'step' : undefined}
        >
          {orderStateNames[step][language]}
        </li>
      ))}
    </ol>
  )
}
