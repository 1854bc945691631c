'use client'

import { useConfig } from '@payloadcms/ui'
import { stringify } from 'qs-esm'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { useDeskTexts } from '../desk/texts'
import { useAcrossTexts } from './texts'

const found = z.object({
  docs: z.array(z.object({ id: z.number(), name: z.string().nullish() })),
})
const most = 20
/** Milliseconds of silence after which what was typed is looked for. */
const silence = 250

/** Finds a published dish by its name or SKU. */
export function DishSearch({ choose }: { choose: (dish: number) => void }) {
  const { language, texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const { config } = useConfig()
  const [text, setText] = useState('')
  const [dishes, setDishes] = useState<{ id: number; name?: string | null }[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    const controller = new AbortController()
    const timer = window.setTimeout(() => {
      const query = stringify({
        depth: 0,
        limit: most,
        locale: language,
        select: { name: true },
        where: {
          and: [
            { _status: { equals: 'published' } },
            ...(text.trim()
              ? [{ or: [{ name: { like: text.trim() } }, { sku: { equals: text.trim() } }] }]
              : []),
          ],
        },
      })
      fetch(`${config.routes.api}/menu-items?${query}`, {
        credentials: 'include',
        signal: controller.signal,
      })
        .then((answer) =>
          answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)),
        )
        .then((body: unknown) => {
          setHasFailed(false)
          setDishes(found.parse(body).docs)
        })
        .catch(() => controller.signal.aborted || setHasFailed(true))
    }, silence)
    return () => {
      window.clearTimeout(timer)
      controller.abort()
    }
  }, [config.routes.api, language, text])

  return (
    <div className="carte-across__search">
      <input
        aria-label={texts.findDish}
        // The page has nothing else to begin with.
        autoFocus
        onChange={(event) => setText(event.target.value)}
        placeholder={texts.findDish}
        type="search"
        value={text}
      />
      {hasFailed && <p role="alert">{texts.loadFailed}</p>}
      {dishes?.length === 0 && <p role="status">{texts.noSuchDish}</p>}
      <ul>
        {dishes?.map(({ id, name }) => (
          <li key={id}>
            <button className="carte-desk__button" onClick={() => choose(id)} type="button">
              {name || deskWords.untitled}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
