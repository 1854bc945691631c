'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

export type Choice = { value: string; label: string }

const named = z.object({ id: z.string(), name: z.string().nullish() })

const sources = {
  'menu-items': { field: 'sizes', shape: z.object({ sizes: z.array(named).nullish() }) },
  'modifier-groups': {
    field: 'modifiers',
    shape: z.object({ modifiers: z.array(named).nullish() }),
  },
} as const

/**
 * The rows of a document to choose from: a dish's sizes or a group's modifiers. Null while they are not
 * known: nothing is chosen yet, they are on their way, or they could not be fetched.
 */
export function useChoices(
  collection: keyof typeof sources,
  id: number | null,
  locale: string | undefined,
): Choice[] | null {
  const { config } = useConfig()
  const [choices, setChoices] = useState<Choice[] | null>(null)
  const api = config.routes.api

  useEffect(() => {
    setChoices(null)
    if (id === null) return undefined
    const leaving = new AbortController()
    const { field, shape } = sources[collection]
    const address = `${api}/${collection}/${id}?depth=0&draft=true&select[${field}]=true&locale=${locale ?? ''}`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => {
        const found = shape.parse(await answer.json())
        const rows =
          ('sizes' in found ? found.sizes : 'modifiers' in found ? found.modifiers : []) ?? []
        setChoices(rows.map((row) => ({ value: row.id, label: row.name ?? row.id })))
      })
      .catch(() => {
        // The key that is stored is shown as it is; nothing is lost.
        if (!leaving.signal.aborted) setChoices([])
      })
    return () => leaving.abort()
  }, [api, collection, id, locale])

  return choices
}
