import { expect } from 'vitest'
import sharp from 'sharp'
import { z } from 'zod'

import { tokenOf } from '../services/tokenOf'

const created = z.object({ doc: z.object({ id: z.number() }) })

/** Gives the dishes of a name a photo. */
export async function photograph(url: string, name: string): Promise<void> {
  const headers = { Authorization: await tokenOf(url) }
  const form = new FormData()
  const picture = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: '#8a2b1e' },
  })
    .jpeg()
    .toBuffer()
  form.set('file', new File([new Uint8Array(picture)], 'dish.jpg', { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({ alt: name }))
  const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
  const { id } = created.parse(await answer.json()).doc
  const named = new URLSearchParams({ 'where[name][equals]': name })
  const { status } = await fetch(`${url}/api/menu-items?${named.toString()}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ photos: [id] }),
  })
  expect(status).toBe(200)
}
