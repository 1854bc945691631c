'use client'

import { useEffect, useRef, useState } from 'react'

import type { BoardCard } from '@/src/domain/order/board/BoardCard'
import { type Board, newcomers, type Pause, withNews } from '@/src/domain/order/board/withNews'

import { boardShape } from './boardShape'

/** The server speaks every few seconds; a line that is silent for so long is dead, in milliseconds. */
const silence = 15_000
/** A pause between two lines that is too short to speak of. */
const blink = 3_000

export type Line = 'loading' | 'live' | 'lost' | 'closed'

/**
 * The board of a restaurant, kept up to date. A lost line is opened anew for as long as it takes, and brings
 * all of it again; `asOf` is when the server last spoke.
 */
export function useBoard(location: number, onNew: (cards: BoardCard[]) => void) {
  const [board, setBoard] = useState<Board>(new Map())
  const [pause, setPause] = useState<Pause>(null)
  const [line, setLine] = useState<Line>('loading')
  const [asOf, setAsOf] = useState<number | null>(null)
  const bell = useRef(onNew)
  useEffect(() => {
    bell.current = onNew
  }, [onNew])

  useEffect(() => {
    let shown: Board = new Map()
    let isFirst = true
    let heard = Date.now()
    let stream: EventSource | null = null
    let again: ReturnType<typeof setTimeout> | undefined

    function spoke(): void {
      heard = Date.now()
      setAsOf(heard)
      setLine('live')
    }
    function open(): void {
      stream?.close()
      heard = Date.now()
      const source = new EventSource(`/api/orders/board?location=${location}`)
      stream = source
      source.addEventListener('alive', spoke)
      source.addEventListener('board', ({ data }) => {
        const news = boardShape.parse(JSON.parse(String(data)))
        const next = withNews(shown, news)
        const fresh = isFirst ? [] : newcomers(shown, next)
        shown = next
        isFirst = false
        setBoard(next)
        setPause(news.pause)
        spoke()
        if (fresh.length > 0) bell.current(fresh)
      })
      source.addEventListener('error', () => {
        if (source.readyState !== EventSource.CLOSED) return
        // Refused, or a server that is away: which of them, a plain question tells.
        void ask()
      })
    }
    async function ask(): Promise<void> {
      const answer = await fetch('/api/users/me', { credentials: 'include' }).catch(() => null)
      const body: unknown = answer?.ok ? await answer.json().catch(() => null) : null
      const isOut =
        typeof body === 'object' && body !== null && 'user' in body && body.user === null
      if (isOut) return setLine('closed')
      again = setTimeout(open, 2_000)
    }
    open()
    const watch = setInterval(() => {
      const quiet = Date.now() - heard
      if (stream?.readyState !== EventSource.OPEN && quiet > blink) {
        setLine((now) => (now === 'live' ? 'lost' : now))
      }
      if (quiet > silence && stream?.readyState !== EventSource.CLOSED) {
        setLine((now) => (now === 'closed' ? now : 'lost'))
        open()
      }
    }, 1_000)
    return () => {
      stream?.close()
      clearTimeout(again)
      clearInterval(watch)
    }
  }, [location])

  return { board, pause, line, asOf }
}
