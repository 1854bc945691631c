'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { type TicketKind, ticketKinds } from '@/src/domain/ticket/Ticket'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { askPrinters } from './askPrinters'

const texts = {
  ru: {
    group: 'Печать',
    ticket: 'Напечатать бегунок',
    receipt: 'Напечатать счёт',
    printing: 'Печатает: {printers}',
    none: 'У ресторана нет принтера для этого: добавьте его в «Принтерах» или печатайте с доски заказов.',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    group: 'Printing',
    ticket: 'Print the ticket',
    receipt: 'Print the bill',
    printing: 'Printing: {printers}',
    none: 'The restaurant has no printer for this: add one under “Printers”, or print from the order board.',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** Prints a copy of an order's ticket or bill by the printers of its restaurant. */
export function PrintOrder({ id }: { id: number }) {
  const { i18n } = useTranslation()
  const words = texts[adminLanguage(i18n.language)]
  const [isBusy, setBusy] = useState(false)

  const print = async (what: TicketKind) => {
    setBusy(true)
    const asked = await askPrinters(id, what, { language: i18n.language, failed: words.failed })
    setBusy(false)
    if ('wrong' in asked) toast.error(asked.wrong)
    else if (asked.printers.length === 0) toast.warning(words.none)
    else toast.success(fill(words.printing, { printers: asked.printers.join(', ') }))
  }
  return (
    <div aria-label={words.group} className="carte-order-steps" role="group">
      {ticketKinds.map((what) => (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          key={what}
          onClick={() => void print(what)}
          size="small"
        >
          {words[what]}
        </Button>
      ))}
    </div>
  )
}
