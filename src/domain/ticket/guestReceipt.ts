import { formatMoney } from '../money/formatMoney'
import { addressInWords } from '../order/addressInWords'
import { dishInWords } from '../order/dishInWords'

import type { Ticket } from './Ticket'
import { ticketHead } from './ticketHead'
import type { TicketPart } from './TicketPart'
import { ticketTexts } from './ticketTexts'

const added = ['subtotal', 'discount', 'deliveryFee', 'serviceCharge', 'tips'] as const

/** What a guest finds with the order: what was sold for how much, what is still to be paid, and whose it is. */
export function guestReceipt(ticket: Ticket): TicketPart[] {
  const { language, order, place } = ticket
  const texts = ticketTexts[language]
  const money = (minor: number) => formatMoney(minor, order.currency, language)
  const owed = Math.max(0, order.total - order.paid)
  const { address, guest } = order
  const whose = [
    [guest.name, guest.phone].filter(Boolean).join(', '),
    address ? addressInWords(address) : '',
    order.comment,
  ].filter((one) => one !== '')
  return [
    { is: 'words', text: place, isCentred: true, isBold: true },
    { is: 'words', text: texts.bill, isCentred: true },
    ...ticketHead(ticket),
    ...order.lines.flatMap((line): TicketPart[] => [
      {
        is: 'pair',
        left: dishInWords(line, line.quantity, language),
        right: money(line.subtotal),
      },
      ...line.choices.map((choice): TicketPart => {
        const text = `- ${dishInWords(choice, choice.amount, language)}`
        return { is: 'words', text, margin: 2, indent: 2 }
      }),
    ]),
    { is: 'rule' },
    ...added.flatMap((name): TicketPart[] => {
      const amount = name === 'discount' ? -order.discount : order[name]
      const isAlone = name === 'subtotal' && amount === order.total
      return amount === 0 || isAlone
        ? []
        : [{ is: 'pair', left: texts[name], right: money(amount) }]
    }),
    { is: 'pair', left: texts.total, right: money(order.total), isBold: true, size: 'tall' },
    ...(order.paid > 0
      ? [{ is: 'pair', left: texts.paid, right: money(order.paid) } as const]
      : []),
    ...(owed > 0
      ? [{ is: 'pair', left: texts.toPay, right: money(owed), isBold: true, size: 'tall' } as const]
      : []),
    ...(whose.length > 0 ? [{ is: 'rule' } as const] : []),
    ...whose.map((text): TicketPart => ({ is: 'words', text })),
    { is: 'rule' },
    { is: 'words', text: texts.notFiscal, isCentred: true },
  ]
}
