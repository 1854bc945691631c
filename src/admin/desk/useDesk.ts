'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'
import type { Language } from '@/src/i18n/language'

import { type Changed, deskApi } from './deskApi'
import { keyOf } from './keyOf'
import { placed, type Move } from './places/placed'

type Patch = { token: object; line: Partial<DeskLine> }

/** A line, and what is to be shown of it meanwhile. */
export type LinePatch = { readonly line: DeskLine; readonly patch: Partial<DeskLine> }

/** A day; browsers count no further than 24 days, and a restaurant's page is looked at sooner. */
const longest = 86_400_000

/**
 * A restaurant's menu: as the server has it, with what was changed here and not yet answered on top.
 * It is read again when anybody changes the menu, when the clock does, and when the page is looked at
 * again.
 */
export function useDesk(location: number, language: Language) {
  const [desk, setDesk] = useState<Desk | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [patches, setPatches] = useState<ReadonlyMap<string, Patch>>(new Map())
  const [moves, setMoves] = useState<readonly Move[]>([])
  const lastMove = useRef<Promise<unknown>>(Promise.resolve())
  const newest = useRef(0)
  const reading = useRef<AbortController | null>(null)
  const api = useMemo(() => deskApi(location, language), [location, language])

  const read = useCallback(() => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    api.read(controller.signal).then(
      (answer) => {
        setHasFailed(false)
        if (answer.revision < newest.current) return
        newest.current = answer.revision
        setDesk(answer)
      },
      () => controller.signal.aborted || setHasFailed(true),
    )
  }, [api])

  useEffect(() => {
    newest.current = 0
    setDesk(null)
    setPatches(new Map())
    setMoves([])
    read()
    let waiting: number | undefined
    const soon = () => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(read, 400)
    }
    const events = new EventSource(`/api/v1/menu/events?location=${location}`)
    events.addEventListener('menu', soon)
    const look = () => document.visibilityState === 'visible' && soon()
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearTimeout(waiting)
      events.close()
      document.removeEventListener('visibilitychange', look)
      reading.current?.abort()
    }
  }, [location, read])

  const changesAt = desk?.changesAt ?? null
  useEffect(() => {
    if (changesAt === null) return undefined
    const wait = Math.min(longest, Math.max(1_000, changesAt - Date.now() + 500))
    const timer = window.setTimeout(read, wait)
    return () => window.clearTimeout(timer)
  }, [changesAt, read])

  /** Shows `patches` at once; the server's answer takes their place, a failure takes them back and rejects. */
  const change = useCallback(
    async (changes: readonly LinePatch[], save: () => Promise<Changed>) => {
      const token = {}
      const keys = changes.map(({ line }) => keyOf(line))
      setPatches((now) => {
        const next = new Map(now)
        for (const { line, patch } of changes) {
          const key = keyOf(line)
          next.set(key, { token, line: { ...now.get(key)?.line, ...patch } })
        }
        return next
      })
      try {
        const { lines, revision } = await save()
        if (revision >= newest.current) {
          newest.current = revision
          reading.current?.abort()
          setDesk((now) => now && replace(now, revision, lines))
        } else read()
      } finally {
        setPatches((now) => {
          const rest = new Map(now)
          for (const key of keys) if (now.get(key)?.token === token) rest.delete(key)
          return rest
        })
      }
    },
    [read],
  )

  /** As `change`, for a dish that is moved. One after the other: each stands beside where the last one left others. */
  const move = useCallback(
    async (wanted: Move, save: () => Promise<Desk>) => {
      setMoves((now) => [...now, wanted])
      const saving = lastMove.current.then(save)
      lastMove.current = saving.catch(() => undefined)
      try {
        const answer = await saving
        if (answer.revision >= newest.current) {
          newest.current = answer.revision
          reading.current?.abort()
          setDesk(answer)
        } else read()
      } finally {
        setMoves((now) => now.filter((one) => one !== wanted))
      }
    },
    [read],
  )

  const shown = useMemo(
    () =>
      desk && {
        ...desk,
        sections: moves.reduce<Desk['sections']>(
          (sections, one) => placed({ ...desk, sections }, one),
          patched(desk, patches),
        ),
      },
    [desk, moves, patches],
  )
  return { desk: shown, hasFailed, read, change, move, api }
}

function replace(desk: Desk, revision: number, lines: readonly DeskLine[]): Desk {
  const byKey = new Map(lines.map((line) => [keyOf(line), line]))
  return {
    ...desk,
    revision,
    sections: desk.sections.map((section) =>
      section.lines.some((line) => byKey.has(keyOf(line)))
        ? { ...section, lines: section.lines.map((line) => byKey.get(keyOf(line)) ?? line) }
        : section,
    ),
  }
}

function patched(desk: Desk, patches: ReadonlyMap<string, Patch>): Desk['sections'] {
  if (patches.size === 0) return desk.sections
  return desk.sections.map((section) =>
    section.lines.some((line) => patches.has(keyOf(line)))
      ? {
          ...section,
          lines: section.lines.map((line) => ({ ...line, ...patches.get(keyOf(line))?.line })),
        }
      : section,
  )
}
