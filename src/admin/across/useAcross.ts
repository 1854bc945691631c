'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Across, AcrossPlace } from '@/src/domain/menu/desk/Across'
import type { DeskLine, DeskStop } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { askDesk } from '../desk/askDesk'
import { Refusal } from '../desk/Refusal'
import { useDeskTexts } from '../desk/texts'
import { acrossShape } from './acrossShape'
import { useAcrossTexts } from './texts'

export type PlaceOffer = { location: number; price: number | null; isHidden: boolean }
export type PlaceStop = { location: number; stop: DeskStop | null }

const again = 30_000
/** How long a change of many restaurants can be taken back, in milliseconds. */
const regret = 12_000

/** A dish at all restaurants, and how it is changed at some of them; each change can be undone. */
export function useAcross(dish: number) {
  const { language, texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const [across, setAcross] = useState<Across | null>(null)
  const [hasFailed, setHasFailed] = useState<'network' | 'refused' | null>(null)
  const [saving, setSaving] = useState(0)

  const take = useCallback(
    (answer: Across) => setAcross((now) => (now ? merge(now, answer) : answer)),
    [],
  )
  const read = useCallback(() => {
    askDesk<Across>(acrossShape, `/api/desk/dish?dish=${dish}`, { language }).then(
      (answer) => {
        setHasFailed(null)
        take(answer)
      },
      (error: unknown) => setHasFailed(error instanceof Refusal ? 'refused' : 'network'),
    )
  }, [dish, language, take])

  useEffect(() => {
    setAcross(null)
    read()
    const look = () => document.visibilityState === 'visible' && read()
    const timer = window.setInterval(look, again)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [read])

  const save = useCallback(
    async (what: 'offers' | 'stops', body: object): Promise<boolean> => {
      setSaving((now) => now + 1)
      try {
        take(
          await askDesk<Across>(acrossShape, `/api/desk/dish/${what}`, {
            language,
            body: { dish, ...body },
          }),
        )
        return true
      } catch (error) {
        const why = error instanceof Refusal ? error.message : deskWords.noConnection
        toast.error(fill(texts.failed, { why }))
        read()
        return false
      } finally {
        setSaving((now) => now - 1)
      }
    },
    [deskWords, dish, language, read, take, texts],
  )

  const sayDone = useCallback(
    (count: number, undo: () => void) =>
      toast.success(fill(texts.saved, { count }), {
        action: { label: texts.undo, onClick: undo },
        duration: regret,
      }),
    [texts],
  )

  const offers = useCallback(
    async (size: string, rows: readonly PlaceOffer[]) => {
      const before = rows.map(({ location }) => ({ location, ...offerAt(across, location, size) }))
      const put = (wanted: readonly PlaceOffer[]) => {
        setAcross((now) => now && shownAt(now, size, wanted))
        return save('offers', { size, rows: wanted })
      }
      if (await put(rows)) sayDone(rows.length, () => void put(before))
    },
    [across, save, sayDone],
  )

  const stops = useCallback(
    async (size: string, rows: readonly PlaceStop[]) => {
      const before = rows.map(({ location }) => ({
        location,
        stop: lineAt(across, location, size)?.stop ?? null,
      }))
      const put = (wanted: readonly PlaceStop[]) =>
        save('stops', {
          size,
          put: wanted.flatMap(({ location, stop }) =>
            stop
              ? [{ location, ...stop, until: stop.until && new Date(stop.until).toISOString() }]
              : [],
          ),
          clear: wanted.flatMap(({ location, stop }) => (stop ? [] : [{ location }])),
        })
      if (await put(rows)) sayDone(rows.length, () => void put(before))
    },
    [across, save, sayDone],
  )

  return { across, hasFailed, isSaving: saving > 0, read, offers, stops }
}

const lineIn = (place: AcrossPlace | undefined, size: string): DeskLine | undefined =>
  place?.lines.find((line) => line.size === size)

const lineAt = (across: Across | null, location: number, size: string) =>
  lineIn(
    across?.places.find(({ id }) => id === location),
    size,
  )

function offerAt(across: Across | null, location: number, size: string) {
  const line = lineAt(across, location, size)
  return { price: line?.price ?? null, isHidden: line?.isHidden ?? false }
}

/** An answer about some restaurants takes their places; an older one than is shown changes nothing. */
function merge(now: Across, answer: Across): Across {
  if (answer.revision < now.revision) return now
  if (answer.places.length >= now.places.length) return answer
  const places = new Map(answer.places.map((place) => [place.id, place]))
  return { ...answer, places: now.places.map((place) => places.get(place.id) ?? place) }
}

/** What was just typed, until the server has answered. */
function shownAt(now: Across, size: string, rows: readonly PlaceOffer[]): Across {
  const wanted = new Map(rows.map(({ location, ...offer }) => [location, offer]))
  return {
    ...now,
    places: now.places.map((place) => {
      const offer = wanted.get(place.id)
      if (!offer) return place
      const lines = place.lines.map((line) => (line.size === size ? { ...line, ...offer } : line))
      return { ...place, lines }
    }),
  }
}
