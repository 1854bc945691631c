'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'

import type { Desk } from '@/src/domain/menu/desk/Desk'
import type { Language } from '@/src/i18n/language'

import { deskApi } from '../desk/deskApi'
import { Refusal } from '../desk/Refusal'

export type Moment =
  | { step: 'loading' }
  /** The server says why there is no menu of that moment; null: it was not reached. */
  | { step: 'failed'; why: string | null }
  | { step: 'shown'; then: Desk; now: Desk }

/** A restaurant's menu of a moment, and the one of now to set it beside. */
export function useMoment(location: number, at: number | null, language: Language) {
  const [moment, setMoment] = useState<Moment>({ step: 'loading' })
  const api = useMemo(() => deskApi(location, language), [location, language])

  const read = useCallback(
    (signal: AbortSignal) => {
      if (at === null) return
      setMoment({ step: 'loading' })
      Promise.all([api.read(signal, at), api.read(signal)]).then(
        ([then, now]) => setMoment({ step: 'shown', then, now }),
        (error: unknown) => {
          if (signal.aborted) return
          setMoment({ step: 'failed', why: error instanceof Refusal ? error.message : null })
        },
      )
    },
    [api, at],
  )
  useEffect(() => {
    const controller = new AbortController()
    read(controller.signal)
    return () => controller.abort()
  }, [read])
  return { moment, again: () => read(new AbortController().signal) }
}
