import { inLanguage } from '../order/inLanguage'
import { modifierInWords } from '../order/modifierInWords'
import type { OrderLine, SoldDish } from '../order/Order'
import { timeInWords } from '../order/timeInWords'

import type { Ticket } from './Ticket'
import { ticketHead } from './ticketHead'
import type { TicketPart } from './TicketPart'
import { ticketTexts } from './ticketTexts'

/** What the kitchen is to cook: large, how many first, each choice and each wish in a row of its own; no money. */
export function kitchenTicket(ticket: Ticket): TicketPart[] {
  const { language, order, place, timeZone } = ticket
  const texts = ticketTexts[language]
  const { comment, cutlery, placedAt } = order
  const at = timeInWords(
    { kind: 'asap', from: placedAt, until: placedAt },
    { language, timeZone, placedAt },
  )
  return [
    ...ticketHead(ticket),
    ...order.lines.flatMap((line) => lineParts(line, language)),
    { is: 'rule' },
    ...(comment
      ? [{ is: 'words', text: `! ${comment}`, isBold: true, size: 'tall' } as const]
      : []),
    ...(cutlery
      ? [{ is: 'words', text: texts.cutlery.replace('{count}', String(cutlery)) } as const]
      : []),
    { is: 'words', text: texts.placed.replace('{time}', at) },
    { is: 'words', text: place },
  ]
}

type Language = Ticket['language']

function lineParts(line: OrderLine, language: Language): TicketPart[] {
  return [
    {
      is: 'words',
      text: `${line.quantity} x ${inLanguage(line.name, language)}`,
      indent: 4,
      isBold: true,
      size: 'tall',
    },
    ...details(line, language, 2),
    ...line.choices.flatMap((choice): TicketPart[] => [
      {
        is: 'words',
        margin: 2,
        text: `- ${choice.amount * line.quantity} x ${inLanguage(choice.name, language)}`,
        indent: 4,
        isBold: true,
      },
      ...details(choice, language, 4),
    ]),
    ...(line.comment
      ? [{ is: 'words', text: `! ${line.comment}`, margin: 2, indent: 2, isBold: true } as const]
      : []),
  ]
}

type Dish = Pick<SoldDish, 'sizeName' | 'modifiers'>

function details({ modifiers, sizeName }: Dish, language: Language, margin: number): TicketPart[] {
  const said = [
    ...(sizeName ? [inLanguage(sizeName, language)] : []),
    ...modifiers.map((modifier) => `+ ${modifierInWords(modifier, language)}`),
  ]
  return said.map((text) => ({ is: 'words', text, margin, indent: 2 }))
}
