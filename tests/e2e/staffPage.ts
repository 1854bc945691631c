import { expect, vi } from 'vitest'
import sharp from 'sharp'
import { z } from 'zod'

import { tokenOf } from '../services/tokenOf'

const created = z.object({ doc: z.object({ id: z.number() }) })
const dishes = z.object({ docs: z.array(z.object({ id: z.number() })) })

/** Publishes a page with a part of each kind at `/about`, and waits until the site has it. */
export async function staffPage(url: string): Promise<number> {
  const headers = { Authorization: await tokenOf(url) }
  const text = (said: string) => ({ type: 'text', text: said, format: 0, version: 1 })
  const node = (type: string, children: object[], more: object = {}) => ({
    ...{ type, children, version: 1, indent: 0, direction: null, format: '', ...more },
  })
  const body = {
    root: node('root', [
      node('heading', [text('Кухня у Невского')], { tag: 'h2' }),
      node('paragraph', [
        text('Мы варим борщ с 2009 года: по рецепту бабушки, на говяжьей кости и без спешки.'),
      ]),
      node('quote', [text('Лучший борщ в городе')]),
    ]),
  }
  const photo = async (background: string) => {
    const form = new FormData()
    const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
      .jpeg()
      .toBuffer()
    form.set('file', new File([new Uint8Array(picture)], 'hall.jpg', { type: 'image/jpeg' }))
    form.set('_payload', JSON.stringify({ alt: 'Зал ресторана' }))
    const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
    return created.parse(await answer.json()).doc.id
  }
  const photos = [await photo('#7a4b2b'), await photo('#2b5a7a'), await photo('#4b7a2b')]
  const found = await fetch(`${url}/api/menu-items?limit=4&where[photos][exists]=true`, { headers })
  const answer = await fetch(`${url}/api/pages`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...{ name: 'О ресторане', slug: 'about', generateSlug: false, _status: 'published' },
      description: 'Кто готовит и где нас найти.',
      blocks: [
        { blockType: 'photo', photo: photos[0], caption: 'Большой зал' },
        { blockType: 'text', body },
        {
          ...{ blockType: 'dishes', heading: 'С чего начать' },
          dishes: dishes.parse(await found.json()).docs.map(({ id }) => id),
        },
        { blockType: 'gallery', photos },
        { blockType: 'contacts', hasMap: true },
        { blockType: 'button', label: 'Смотреть меню', url: '/nevsky' },
      ],
    }),
  })
  const { id } = created.parse(await answer.json()).doc
  await vi.waitFor(async () => expect((await fetch(`${url}/about`)).status).toBe(200), {
    timeout: 20_000,
    interval: 100,
  })
  return id
}
