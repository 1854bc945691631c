'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { DeskLine, DeskStop } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { Refusal } from './Refusal'
import { nameOf } from './nameOf'
import { useDeskTexts } from './texts'
import type { useDesk } from './useDesk'

/** What a row may ask for. Each is shown at once, and taken back with a message when it fails. */
export type DeskChanges = {
  price: (line: DeskLine, price: number | null) => void
  hide: (line: DeskLine, isHidden: boolean) => void
  /** Null brings the dish back. */
  stop: (line: DeskLine, stop: DeskStop | null) => void
}

/** The state that a line will most likely have; the server's answer says the true one. */
function stopped(line: DeskLine, stop: DeskStop | null): Partial<DeskLine> {
  const holds = stop !== null && !stop.remaining
  if (holds || line.stopEverywhere)
    return { stop, state: 'stopped', availableAt: stop?.until ?? null }
  if (stop) return { stop, state: 'few', remaining: stop.remaining }
  return { stop, state: 'on-sale', remaining: null, availableAt: null }
}

export function useDeskChanges({ api, change }: ReturnType<typeof useDesk>): DeskChanges {
  const { texts } = useDeskTexts()

  const sayFailed = useCallback(
    (line: DeskLine) => (error: unknown) => {
      const why = error instanceof Refusal ? error.message : texts.noConnection
      toast.error(fill(texts.failed, { name: nameOf(line, texts.untitled), why }))
    },
    [texts],
  )

  const price = useCallback<DeskChanges['price']>(
    (line, price) => {
      const { dish, isHidden, size } = line
      const patch = { price, priceNow: price ?? line.basePrice }
      change(line, patch, () => api.offers([{ dish, size, price, isHidden }])).catch(
        sayFailed(line),
      )
    },
    [api, change, sayFailed],
  )

  const hide = useCallback<DeskChanges['hide']>(
    (line, isHidden) => {
      const { dish, price, size } = line
      const patch: Partial<DeskLine> = { isHidden, state: isHidden ? 'hidden' : 'on-sale' }
      change(line, patch, () => api.offers([{ dish, size, price, isHidden }])).catch(
        sayFailed(line),
      )
    },
    [api, change, sayFailed],
  )

  const stop = useCallback<DeskChanges['stop']>(
    (line, wanted) => {
      const put = (next: DeskStop | null) => {
        const thing = { dish: line.dish, size: line.size }
        const until = next?.until ? new Date(next.until).toISOString() : null
        return change(line, stopped(line, next), () =>
          api.stops(next ? { put: [{ ...thing, ...next, until }] } : { clear: [thing] }),
        )
      }
      const before = line.stop
      put(wanted).then(() => {
        const name = nameOf(line, texts.untitled)
        toast.success(fill(wanted ? texts.stopDone : texts.backDone, { name }), {
          action: { label: texts.undo, onClick: () => void put(before).catch(sayFailed(line)) },
        })
      }, sayFailed(line))
    },
    [api, change, sayFailed, texts],
  )

  return { price, hide, stop }
}
