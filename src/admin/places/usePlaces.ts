'use client'

import { useConfig } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import type { Language } from '@/src/i18n/language'

const found = z.object({
  docs: z.array(
    z.object({ id: z.number(), name: z.string().nullish(), address: z.string().nullish() }),
  ),
})

export type Place = z.infer<typeof found>['docs'][number]

/** More restaurants than a chain has. */
const most = 5_000

/** All restaurants in the order of staff; null until they are there. */
export function usePlaces(language: Language) {
  const { config } = useConfig()
  const [places, setPlaces] = useState<readonly Place[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const read = useCallback(
    (signal?: AbortSignal) => {
      const query = stringify({
        depth: 0,
        limit: most,
        locale: language,
        select: { name: true, address: true },
        sort: '_order',
      })
      fetch(`${config.routes.api}/locations?${query}`, {
        credentials: 'include',
        ...(signal ? { signal } : {}),
      })
        .then((answer) =>
          answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)),
        )
        .then((body: unknown) => {
          setHasFailed(false)
          setPlaces(found.parse(body).docs)
        })
        .catch(() => signal?.aborted || setHasFailed(true))
    },
    [config.routes.api, language],
  )
  useEffect(() => {
    const controller = new AbortController()
    read(controller.signal)
    return () => controller.abort()
  }, [read])
  return { places, hasFailed, read: () => read() }
}
