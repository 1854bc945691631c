'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { BoardCard, BoardLine } from '@/src/domain/order/board/BoardCard'
import { minutesInWords } from '@/src/domain/order/board/minutesInWords'
import { timesOf } from '@/src/domain/order/board/timesOf'
import { urgencyOf } from '@/src/domain/order/board/urgencyOf'
import { dishInWords } from '@/src/domain/order/dishInWords'
import type { OrderState } from '@/src/domain/order/OrderState'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { channelLabels } from '@/src/fields/channels'
import { fill } from '@/src/i18n/fill'

import { orderStepNames } from '../orders/names'
import { post } from '../post'

import { addressOf } from './addressOf'
import { useBoardTexts } from './texts'

export type BoardViewName = 'all' | 'kitchen' | 'courier'
export type Printed = 'ticket' | 'receipt'

type Props = {
  card: BoardCard
  view: BoardViewName
  now: number
  location: number
  clock: (at: number) => string
  onPrint: (card: BoardCard, what: Printed) => void
}

const isEnd = (to: OrderState) => to === 'cancelled' || to === 'rejected'

/** An order on the board: taken further by touch, or by keys while it is chosen. */
export function BoardCardView({ card, clock, location, now, onPrint, view }: Props) {
  const { language, texts } = useBoardTexts()
  const title = useId()
  const field = useId()
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<OrderState | null>(null)
  const [reason, setReason] = useState('')
  const urgency = urgencyOf(card, now)
  const next = card.steps.find((to) => !isEnd(to))
  const end = card.steps.find((to) => to === 'rejected') ?? card.steps.find(isEnd)
  const asking = { language, failed: texts.failed }
  const { late, left, waits } = timesOf(card, now)
  const times = [
    fill(texts.promised, { time: clock(card.promisedAt) }),
    left === null ? '' : fill(texts.left, { time: minutesInWords(left, language) }),
    late === null ? '' : fill(texts.over, { time: minutesInWords(late, language) }),
    waits === null ? '' : fill(texts.waits, { time: minutesInWords(waits, language) }),
  ].filter((part) => part !== '')

  const take = async (to: OrderState, why = '') => {
    if (isBusy) return
    setBusy(true)
    const wrong = await post(`/orders/${card.id}/step`, { to, reason: why }, asking)
    setBusy(false)
    setAsked(null)
    if (wrong) toast.error(wrong)
  }
  const stop = async (line: BoardLine) => {
    const thing = { dish: line.dishId, size: line.sizeKey ?? '' }
    const wrong = await post('/desk/stops', { location, put: [thing] }, asking)
    if (wrong) toast.error(wrong)
    else
      toast.success(
        fill(texts.stopped, {
          name: dishInWords({ ...line, modifiers: [] }, 1, language).replace(/ × 1/u, ''),
        }),
      )
  }

  return (
    <article
      aria-labelledby={title}
      className={`carte-board-card carte-board-card--${urgency}`}
      data-urgency={urgency}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
        if (event.key === 'Enter' && next) void take(next)
        else if (event.code === 'KeyR' && end) setAsked(end)
        else if (event.code === 'KeyP') onPrint(card, 'ticket')
        else return
        event.preventDefault()
      }}
      tabIndex={0}
    >
      <header className="carte-board-card__head">
        <h3 id={title}>{fill(texts.order, { number: card.number })}</h3>
        <span>
          {card.table === null
            ? channelLabels[card.mode][language]
            : fill(texts.table, { name: card.table })}
        </span>
        <span className="carte-board-card__time">{times.join(' · ')}</span>
      </header>
      {view !== 'courier' ? (
        <ul className="carte-board-card__lines">
          {card.lines.map((line) => {
            const name = dishInWords(line, line.quantity, language)
            return (
              <li key={line.key}>
                <div>
                  {name}
                  {line.choices.map((choice, index) => (
                    <div className="carte-board-card__part" key={index}>
                      {dishInWords(choice, choice.amount, language)}
                    </div>
                  ))}
                  {line.comment ? (
                    <em className="carte-board-card__wish">«{line.comment}»</em>
                  ) : null}
                </div>
                <button
                  aria-label={fill(texts.stopNamed, { name })}
                  className="carte-board-card__stop"
                  onClick={() => void stop(line)}
                  type="button"
                >
                  {texts.stop}
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
      {card.comment ? <p className="carte-board-card__wish">«{card.comment}»</p> : null}
      {card.cutlery ? <p>{fill(texts.cutlery, { count: card.cutlery })}</p> : null}
      {view !== 'kitchen' ? (
        <p>
          {card.guest}
          {card.phone ? (
            <>
              {' · '}
              <a href={`tel:${card.phone}`}>{card.phone}</a>
            </>
          ) : null}
          {card.address ? (
            <>
              <br />
              {addressOf(card.address, language)}
            </>
          ) : null}
          <br />
          {card.paid >= card.total
            ? texts.isPaid
            : fill(texts.toPay, {
                sum: formatMoney(card.total - card.paid, card.currency, language),
              })}
        </p>
      ) : null}
      {asked ? (
        <div aria-label={orderStepNames[asked][language]} className="carte-order-why" role="group">
          <label htmlFor={field}>{texts.reason}</label>
          <input
            autoFocus
            className="carte-order-why__field"
            id={field}
            maxLength={300}
            onChange={({ target }) => setReason(target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setAsked(null)
              if (key === 'Enter' && reason.trim() !== '') void take(asked, reason.trim())
            }}
            value={reason}
          />
          <div className="carte-order-steps">
            <Button
              disabled={isBusy || reason.trim() === ''}
              onClick={() => void take(asked, reason.trim())}
              size="small"
            >
              {orderStepNames[asked][language]}
            </Button>
            <Button buttonStyle="secondary" onClick={() => setAsked(null)} size="small">
              {texts.back}
            </Button>
          </div>
        </div>
      ) : (
        <div className="carte-board-card__steps">
          {next ? (
            <Button disabled={isBusy} onClick={() => void take(next)}>
              {orderStepNames[next][language]}
            </Button>
          ) : null}
          {end && view === 'all' ? (
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setAsked(end)}>
              {orderStepNames[end][language]}
            </Button>
          ) : null}
          <Button buttonStyle="secondary" onClick={() => onPrint(card, 'ticket')}>
            {texts.print}
          </Button>
          {view !== 'kitchen' ? (
            <Button buttonStyle="secondary" onClick={() => onPrint(card, 'receipt')}>
              {texts.receipt}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  )
}
