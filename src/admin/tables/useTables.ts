'use client'

import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

const answer = z.object({
  docs: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      code: z.string().nullish(),
      isActive: z.boolean().nullish(),
    }),
  ),
})

export type ShownTable = z.infer<typeof answer>['docs'][number]

/** The tables of a restaurant as people count them: 2 before 10. Null while they are read. */
export function useTables(location: number) {
  const [tables, setTables] = useState<readonly ShownTable[] | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const read = useCallback(
    (signal?: AbortSignal) => {
      setTables(null)
      setFailed(false)
      const query = new URLSearchParams({
        'where[location][equals]': String(location),
        depth: '0',
        limit: '500',
        pagination: 'false',
      })
      fetch(`/api/tables?${query}`, { credentials: 'include', ...(signal ? { signal } : {}) })
        .then(async (told) => {
          if (!told.ok) throw new Error(`The server answered ${told.status}.`)
          const { docs } = answer.parse(await told.json())
          const order = new Intl.Collator('ru', { numeric: true })
          setTables(docs.sort((one, other) => order.compare(one.name, other.name)))
        })
        .catch(() => signal?.aborted || setFailed(true))
    },
    [location],
  )
  useEffect(() => {
    const controller = new AbortController()
    read(controller.signal)
    return () => controller.abort()
  }, [read])

  return { tables, hasFailed, read: () => read() }
}
