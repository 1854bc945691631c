'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Period } from '@/src/domain/figures/Period'
import type { Language } from '@/src/i18n/language'

import { type SalesFigures, salesShape } from './salesShape'

/** How often the figures are read again while somebody looks at them, in milliseconds. */
const every = 60_000

type Asked = { period: Period; place: number | null; language: Language }

/** The query of figures that are asked for. */
export function salesQuery({ language, period, place }: Asked): string {
  const query = new URLSearchParams({ period, language })
  if (place !== null) query.set('location', String(place))
  return query.toString()
}

/** The figures of a period, read again each minute and when the page is looked at again; what was read last stays. */
export function useSales({ language, period, place }: Asked) {
  const [read, setRead] = useState<{ of: string; figures: SalesFigures } | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((last) => last + 1), [])
  const query = salesQuery({ language, period, place })

  useEffect(() => {
    const gone = new AbortController()
    fetch(`/api/orders/figures?${query}`, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
      signal: gone.signal,
    })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
        setRead({ of: query, figures: salesShape.parse(await answer.json()) })
        setHasFailed(false)
      })
      .catch(() => gone.signal.aborted || setHasFailed(true))
    return () => gone.abort()
  }, [language, query, turn])

  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again()
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [again])

  return { figures: read?.figures ?? null, isCurrent: read?.of === query, hasFailed, again }
}
