'use client'

import { Button, Link, toast, useAuth, useConfig } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'

import type { BoardCard } from '@/src/domain/order/board/BoardCard'
import { type BoardColumn, boardColumns, columnOf } from '@/src/domain/order/board/columnOf'
import { fill } from '@/src/i18n/fill'

import { BoardCardView, type BoardViewName, type Printed } from './BoardCardView'
import { askPrinters } from '../printers/askPrinters'

import { moveFocus } from './moveFocus'
import { PauseBar } from './PauseBar'
import { PrintSheet } from './PrintSheet'
import { useBoardTexts } from './texts'
import { useBell } from './useBell'
import { useBoard } from './useBoard'
import '../orders/orders.css'

const views: Readonly<Record<BoardViewName, readonly BoardColumn[]>> = {
  all: boardColumns,
  kitchen: ['cooking', 'ready'],
  courier: ['ready', 'out'],
}
const viewNames: readonly BoardViewName[] = ['all', 'kitchen', 'courier']
/** How often the clocks of the cards move, in milliseconds. */
const tick = 5_000

type Props = { location: number; timeZone: string }

/** The orders that a restaurant has in hand, as they happen. */
export function LiveBoard({ location, timeZone }: Props) {
  const { language, texts } = useBoardTexts()
  const { config } = useConfig()
  const { user } = useAuth()
  const { ring, sound, toggle } = useBell()
  const onNew = useCallback(
    (cards: BoardCard[]) => {
      ring()
      for (const { number } of cards) toast.info(fill(texts.newOrder, { number }))
    },
    [ring, texts],
  )
  const { asOf, board, line, pause } = useBoard(location, onNew)
  const [view, setView] = useState<BoardViewName>('all')
  const [printed, setPrinted] = useState<{ card: BoardCard; what: Printed } | null>(null)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  const clock = useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    })
    return (at: number) => format.format(at)
  }, [language, timeZone])
  const onPrint = useCallback(
    async (card: BoardCard, what: Printed) => {
      const asked = await askPrinters(card.id, what, { language, failed: texts.failed })
      if ('wrong' in asked) toast.error(asked.wrong)
      else if (asked.printers.length === 0) setPrinted({ card, what })
      else toast.success(fill(texts.printing, { printers: asked.printers.join(', ') }))
    },
    [language, texts],
  )
  const onDone = useCallback(() => setPrinted(null), [])

  const cards = [...board.values()].sort((one, other) => one.promisedAt - other.promisedAt)
  const shown = cards.filter(({ mode }) => view !== 'courier' || mode === 'delivery')

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target instanceof HTMLInputElement) return
    if (event.code === 'KeyM') toggle()
    else if (moveFocus(event.currentTarget, event.key)) event.preventDefault()
  }

  const { admin } = config.routes
  return (
    // The keys work from anywhere on the board; each has a button too.
    <div className="carte-board" data-line={line} onKeyDown={onKeyDown}>
      <div className="carte-board__bar">
        <div aria-label={texts.view} className="carte-board__views" role="group">
          {viewNames.map((name) => (
            <button
              aria-pressed={view === name}
              key={name}
              onClick={() => setView(name)}
              type="button"
            >
              {texts[name]}
            </button>
          ))}
        </div>
        <button aria-pressed={sound !== 'off'} onClick={toggle} type="button">
          {sound === 'off' ? texts.soundOff : texts.soundOn}
        </button>
        {user ? (
          <Link href={`${admin}/account`} prefetch={false}>
            {texts.notices}
          </Link>
        ) : null}
        <PauseBar clock={clock} location={location} pause={pause} />
      </div>
      {sound === 'waits' ? <p className="carte-board__hint">{texts.soundWaits}</p> : null}
      <p className={`carte-board__line carte-board__line--${line}`} role="status">
        {line === 'loading' ? texts.loading : null}
        {line === 'live' ? texts.live : null}
        {line === 'lost' ? fill(texts.lost, { time: asOf === null ? '—' : clock(asOf) }) : null}
        {line === 'closed' ? texts.signedOut : null}
      </p>
      {line === 'closed' ? (
        <Button el="anchor" size="small" url={`${admin}/login?redirect=${admin}/board`}>
          {texts.signIn}
        </Button>
      ) : null}
      <div className="carte-board__columns" data-columns={views[view].length}>
        {views[view].map((column) => {
          const here = shown.filter(({ state }) => columnOf(state) === column)
          return (
            <section
              aria-labelledby={`board-${column}`}
              className="carte-board__column"
              key={column}
            >
              <h2 id={`board-${column}`}>
                {texts[column]} <span>{here.length}</span>
              </h2>
              {here.length === 0 ? <p className="carte-board__empty">{texts.empty}</p> : null}
              {here.map((card) => (
                <BoardCardView
                  card={card}
                  clock={clock}
                  key={card.id}
                  location={location}
                  now={now}
                  onPrint={(card, what) => void onPrint(card, what)}
                  view={view}
                />
              ))}
            </section>
          )
        })}
      </div>
      <p className="carte-board__hint">{fill(texts.keys, { next: texts.nextStep })}</p>
      {printed ? <PrintSheet {...printed} clock={clock} onDone={onDone} /> : null}
    </div>
  )
}
