'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef } from 'react'

import type { DeskLine, DeskStop } from '@/src/domain/menu/desk/Desk'
import type { NewPrice } from '@/src/domain/menu/desk/raisedPrices'
import { fill } from '@/src/i18n/fill'

import type { DeskStep, OfferStep } from './history/DeskStep'
import { useHistory } from './history/useHistory'
import type { Place } from './places/Place'
import { placeOf } from './places/placeOf'
import { Refusal } from './Refusal'
import { nameOf } from './nameOf'
import { useDeskTexts } from './texts'
import type { useDesk } from './useDesk'

/** What a row may ask for. Each is shown at once, and taken back with a message when it fails. */
export type DeskChanges = {
  price: (line: DeskLine, price: number | null) => void
  /** Many at once: all of them or none. Resolves with whether they are kept. */
  prices: (prices: readonly NewPrice[]) => Promise<boolean>
  hide: (line: DeskLine, isHidden: boolean) => void
  /** Puts a dish, its sizes along with it, somewhere else, at all restaurants. */
  place: (line: DeskLine, to: Place) => void
  /** The photos of a dish, the first of them first, at all restaurants. Resolves with whether they are kept. */
  photos: (line: DeskLine, photos: readonly number[]) => Promise<boolean>
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

function shownOf({ after, line }: OfferStep): Partial<DeskLine> {
  const priced = { price: after.price, priceNow: after.price ?? line.basePrice }
  if (after.isHidden === line.isHidden) return priced
  return { ...priced, isHidden: after.isHidden, state: after.isHidden ? 'hidden' : 'on-sale' }
}

/** Changes of a restaurant's menu, and what is undone and done again of them; a stop is taken back by its message. */
export function useDeskChanges({ api, change, desk, move }: ReturnType<typeof useDesk>) {
  const { texts } = useDeskTexts()

  const sayFailed = useCallback(
    (line: DeskLine) => (error: unknown) => {
      const why = error instanceof Refusal ? error.message : texts.noConnection
      toast.error(fill(texts.failed, { name: nameOf(line, texts.untitled), why }))
    },
    [texts],
  )

  const save = useCallback(
    async (steps: readonly DeskStep[]): Promise<boolean> => {
      const [first] = steps
      if (!first) return true
      const offers = steps.filter((step) => step.kind === 'offer')
      try {
        if (offers.length > 0) {
          await change(
            offers.map((step) => ({ line: step.line, patch: shownOf(step) })),
            () =>
              api.offers(
                offers.map(({ after, line: { dish, size } }) => ({ dish, size, ...after })),
              ),
          )
        }
        for (const step of steps) {
          const { dish } = step.line
          if (step.kind === 'place') {
            await move({ dish, to: step.after }, () => api.place({ dish, ...step.after }))
          }
          if (step.kind === 'photos') {
            const { after: photos, before, line } = step
            await change([{ line, patch: { photos } }], () => api.photos({ dish, before, photos }))
          }
        }
        return true
      } catch (error) {
        sayFailed(first.line)(error)
        return false
      }
    },
    [api, change, move, sayFailed],
  )
  const history = useHistory(desk, save)
  const { make } = history

  const price = useCallback<DeskChanges['price']>(
    (line, price) => void make([stepOf(line, { price })]),
    [make],
  )
  const prices = useCallback<DeskChanges['prices']>(
    (wanted) =>
      make(
        wanted.map(({ after, line }) =>
          stepOf(line, { price: after === line.basePrice ? null : after }),
        ),
      ),
    [make],
  )
  const hide = useCallback<DeskChanges['hide']>(
    (line, isHidden) => void make([stepOf(line, { isHidden })]),
    [make],
  )
  const shown = useRef(desk)
  useEffect(() => {
    shown.current = desk
  })
  const place = useCallback<DeskChanges['place']>(
    (line, to) => {
      const before = placeOf(shown.current?.sections ?? [], line.dish)
      const isElsewhere = before?.category !== to.category || before.after !== to.after
      if (before && isElsewhere) void make([{ kind: 'place', line, before, after: to }])
    },
    [make],
  )
  const photos = useCallback<DeskChanges['photos']>(
    (line, after) => make([{ kind: 'photos', line, before: line.photos, after }]),
    [make],
  )

  const stop = useCallback<DeskChanges['stop']>(
    (line, wanted) => {
      const put = (next: DeskStop | null) => {
        const thing = { dish: line.dish, size: line.size }
        const until = next?.until ? new Date(next.until).toISOString() : null
        return change([{ line, patch: stopped(line, next) }], () =>
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

  const changes = useMemo<DeskChanges>(
    () => ({ price, prices, hide, photos, place, stop }),
    [price, prices, hide, photos, place, stop],
  )
  return { changes, history }
}

function stepOf(line: DeskLine, more: Partial<OfferStep['after']>): OfferStep {
  const before = { price: line.price, isHidden: line.isHidden }
  return { kind: 'offer', line, before, after: { ...before, ...more } }
}
