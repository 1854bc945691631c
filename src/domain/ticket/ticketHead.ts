import { timeInWords } from '../order/timeInWords'

import type { Ticket } from './Ticket'
import type { TicketPart } from './TicketPart'
import { ticketTexts } from './ticketTexts'

/** What stands above everything: whether it is printed again, the order's number, how and by when it is wanted. */
export function ticketHead({ language, mark, order, timeZone }: Ticket): TicketPart[] {
  const texts = ticketTexts[language]
  const where = order.table
    ? texts.table.replace('{name}', () => order.table?.name ?? '')
    : texts[order.mode]
  const time = timeInWords(order.time, { language, timeZone, placedAt: order.placedAt })
  return [
    ...(mark
      ? [{ is: 'words', text: `*** ${texts[mark]} ***`, isCentred: true, isBold: true } as const]
      : []),
    {
      is: 'words',
      text: texts.order.replace('{number}', String(order.number)),
      isCentred: true,
      isBold: true,
      size: 'double',
    },
    { is: 'words', text: where, isCentred: true, size: 'tall' },
    {
      is: 'words',
      text: texts.promised.replace('{time}', time),
      isCentred: true,
      isBold: true,
      size: 'tall',
    },
    { is: 'rule' },
  ]
}
