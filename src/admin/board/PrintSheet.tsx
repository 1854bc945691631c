'use client'

import { useEffect } from 'react'
import { createPortal } from 'react-dom'

import type { BoardCard } from '@/src/domain/order/board/BoardCard'
import { dishInWords } from '@/src/domain/order/dishInWords'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { channelLabels } from '@/src/fields/channels'
import { fill } from '@/src/i18n/fill'

import { addressOf } from './addressOf'
import type { Printed } from './BoardCardView'
import { useBoardTexts } from './texts'

type Props = {
  card: BoardCard
  what: Printed
  clock: (at: number) => string
  onDone: () => void
}

/** A ticket or a bill on paper 80 mm wide, by the browser's own printing; nothing else is printed. */
export function PrintSheet({ card, clock, onDone, what }: Props) {
  const { language, texts } = useBoardTexts()
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [onDone])
  return createPortal(
    <div aria-hidden="true" className="carte-print">
      <h1>{fill(texts.order, { number: card.number })}</h1>
      <p>
        {card.table === null
          ? channelLabels[card.mode][language]
          : fill(texts.table, { name: card.table })}
        , {fill(texts.promised, { time: clock(card.promisedAt) })}
      </p>
      <ul>
        {card.lines.map((line) => (
          <li key={line.key}>
            <strong>{dishInWords(line, line.quantity, language)}</strong>
            {line.choices.map((choice, index) => (
              <div key={index}>– {dishInWords(choice, choice.amount, language)}</div>
            ))}
            {line.comment ? <div>! {line.comment}</div> : null}
          </li>
        ))}
      </ul>
      {card.comment ? <p>! {card.comment}</p> : null}
      {card.cutlery ? <p>{fill(texts.cutlery, { count: card.cutlery })}</p> : null}
      {what === 'receipt' ? (
        <p>
          {texts.total}: <strong>{formatMoney(card.total, card.currency, language)}</strong>
          <br />
          {card.paid >= card.total
            ? texts.isPaid
            : fill(texts.toPay, {
                sum: formatMoney(card.total - card.paid, card.currency, language),
              })}
          <br />
          {card.guest} {card.phone}
          <br />
          {card.address ? addressOf(card.address, language) : ''}
        </p>
      ) : null}
    </div>,
    document.body,
  )
}
