import { textIn } from '../../menu/catalog/textIn'
import { escapeHtml } from '../../messages/escapeHtml'
import { messageLimit, splitTelegram } from '../../messages/telegram/splitTelegram'
import { addressInWords } from '../../order/addressInWords'
import type { Order, OrderModifier } from '../../order/Order'
import type { OrderChange } from '../../order/OrderChange'
import { stepsFrom } from '../../order/stepsFrom'
import { momentText } from '../momentText'
import { priceText } from '../priceText'
import type { Screen, ScreenButton } from '../Screen'
import { shortened } from '../shortened'

import { actorName } from './actorName'
import { orderWords, refusals } from './orderWords'
import { stateInSentence } from './stateInSentence'

type Shown = {
  /** Its timeline. */
  events: readonly Pick<OrderChange, 'from' | 'to' | 'at' | 'by' | 'name' | 'reason'>[]
  timeZone: string
  language: 'ru' | 'en'
  now: number
}

/** An order as its restaurant's staff see it in their chat, with the steps that they may take. */
export function orderCard(order: Order, shown: Shown): Screen {
  const { language } = shown
  const words = orderWords(language)
  const steps = stepsFrom(order, 'staff').map((to): ScreenButton => ({
    text: words.steps[to],
    press:
      to === 'cancelled' || to === 'rejected'
        ? { is: 'order-why', order: order.id }
        : { is: 'order', order: order.id, to },
  }))
  const html = [
    ...headOf(order, shown),
    '',
    ...linesOf(order, language),
    '',
    ...aboutOf(order, language),
    '',
    ...historyOf(shown),
  ].join('\n')
  const [first = ''] = splitTelegram(html.replace(/\n{3,}/g, '\n\n'), { limit: messageLimit })
  return { html: first, buttons: steps.map((step) => [step]) }
}

/** The reasons in the place of the steps. */
export function refusalButtons(order: number, language: 'ru' | 'en'): ScreenButton[][] {
  return [
    ...refusals.map((reason, index): ScreenButton[] => [
      { text: reason[language], press: { is: 'order-off', order, reason: index } },
    ]),
    [{ text: orderWords(language).back, press: { is: 'order-back', order } }],
  ]
}

function headOf(order: Order, { language, now, timeZone }: Shown): string[] {
  const words = orderWords(language)
  const { mode, paid, time, total } = order
  const sum = priceText(total, order.currency, language)
  const when =
    time.kind === 'asap' ? words.asap : words.by(momentText(time.from, { now, timeZone, language }))
  const due = total - paid
  const money = due <= 0 ? words.paid : words.toPay(priceText(due, order.currency, language))
  return [
    `<b>${words.order(order.number)}</b> · ${stateInSentence(order.state, language)}`,
    `${words.modes[mode]}, ${when}`,
    `${sum} · ${money}`,
  ]
}

function linesOf({ currency, lines }: Order, language: 'ru' | 'en'): string[] {
  const languages = { key: '', order: [language, 'ru', 'en'] }
  const modifiers = (list: readonly OrderModifier[], depth: number): string[] =>
    list.flatMap(({ amount, name, nested }) => [
      `${'   '.repeat(depth)}+ ${amount > 1 ? `${amount} × ` : ''}${escapeHtml(shortened(textIn(name, languages) ?? '', 80))}`,
      ...modifiers(nested, depth + 1),
    ])
  return lines.flatMap((line) => {
    const size = line.sizeName && textIn(line.sizeName, languages)
    const name = [textIn(line.name, languages) ?? '', size].filter(Boolean).join(', ')
    return [
      `${line.quantity} × ${escapeHtml(shortened(name, 120))} — ${priceText(line.total, currency, language)}`,
      ...modifiers(line.modifiers, 1),
      ...line.choices.flatMap((choice) => [
        `   · ${choice.amount > 1 ? `${choice.amount} × ` : ''}${escapeHtml(shortened(textIn(choice.name, languages) ?? '', 80))}`,
        ...modifiers(choice.modifiers, 2),
      ]),
      ...(line.comment ? [`   <i>${escapeHtml(shortened(line.comment, 200))}</i>`] : []),
    ]
  })
}

function aboutOf(order: Order, language: 'ru' | 'en'): string[] {
  const words = orderWords(language)
  const { address, comment, cutlery, guest, table } = order
  const place = address ? addressInWords(address) : ''
  return [
    [guest.name, guest.phone ?? ''].filter(Boolean).map(escapeHtml).join(', '),
    escapeHtml(shortened(place, 400)),
    table ? words.table(escapeHtml(table.name)) : '',
    cutlery === null ? '' : words.cutlery(cutlery),
    comment ? `<i>${escapeHtml(shortened(comment, 600))}</i>` : '',
  ].filter(Boolean)
}

function historyOf({ events, language, now, timeZone }: Shown): string[] {
  return events
    .filter(({ from, to }) => from !== null && from !== to)
    .slice(-6)
    .map((event) => {
      const time = momentText(event.at, { now, timeZone, language })
      const why = event.reason ? `: ${escapeHtml(shortened(event.reason, 200))}` : ''
      return `${time} ${stateInSentence(event.to, language)} — ${escapeHtml(actorName(event, language))}${why}`
    })
}
