'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { paperPath } from '@/src/domain/site/paths'
import { pathIn } from '@/src/domain/site/pathIn'

import { useTableTexts } from './texts'
import { Unprinted } from './Unprinted'
import './tables.css'

const answer = z.object({
  docs: z.array(z.object({ id: z.number(), name: z.string().nullish(), slug: z.string() })),
})
type Place = z.infer<typeof answer>['docs'][number]

/** How many restaurants are named; a larger chain prints from the restaurant's own page. */
const most = 20

/** On the page of a menu: the menu as it is printed at each restaurant. */
export function MenuPapers() {
  const { id } = useDocumentInfo()
  const { language, texts } = useTableTexts()
  const [places, setPlaces] = useState<readonly Place[]>([])
  const slug = useFormFields(([fields]) => fields.slug?.value)
  useEffect(() => {
    const controller = new AbortController()
    const query = `depth=0&limit=${most}&locale=${language}&sort=_order`
    fetch(`/api/locations?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (told) => setPlaces(answer.parse(await told.json()).docs))
      // Without the list there are no links here; each restaurant's own page has them too.
      .catch(() => undefined)
    return () => controller.abort()
  }, [language])
  if (id === undefined || places.length === 0) return null
  const menu = typeof slug === 'string' && slug !== '' ? slug : String(id)
  const addressOf = (place: Place) =>
    `${pathIn(language, paperPath(place))}?menu=${encodeURIComponent(menu)}`
  return (
    <section aria-label={texts.menuPdf} className="carte-codes__one field-type">
      <p className="field-label">{texts.menuPdf}</p>
      <p className="carte-codes__files">
        {places.map((place) => (
          <a href={addressOf(place)} key={place.id} rel="noreferrer" target="_blank">
            {place.name ?? place.slug}
          </a>
        ))}
      </p>
      <Unprinted addresses={places.map(addressOf).join('\n')} />
    </section>
  )
}
