import type { TicketPart } from './TicketPart'
import { ticketTexts } from './ticketTexts'

type Printer = { name: string; columns: number; language: 'ru' | 'en' }

/** Shows whether letters, widths and the cut of a printer are as they were set. */
export function testPage({ columns, language, name }: Printer): TicketPart[] {
  const texts = ticketTexts[language]
  return [
    { is: 'words', text: texts.test, isCentred: true, isBold: true, size: 'double' },
    { is: 'words', text: name, isCentred: true, size: 'tall' },
    { is: 'rule' },
    { is: 'words', text: texts.testLetters },
    { is: 'words', text: texts.testHint },
    { is: 'rule' },
    { is: 'words', text: texts.testWidth },
    { is: 'words', text: '1234567890'.repeat(5).slice(0, columns) },
  ]
}
