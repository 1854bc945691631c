import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { askCarte } from './askCarte'
import type { Course } from './Course'

const doc = z.object({ doc: z.object({ id: z.number() }) })
const found = z.object({ docs: z.array(z.object({ id: z.number() })) })

/** Publishes news to all subscribers, as staff do: after a broken answer they look whether it is there. */
export async function announce(course: Course): Promise<void> {
  const { restaurant, stack, word } = course
  const { token } = restaurant
  const url = `${stack.web.url}/api/announcements`
  const title = `Новость ${word} ${course.announced.length}`
  const block = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const text = { type: 'text', version: 1, text: 'Ждём вас', format: 0, detail: 0, mode: 'normal' }
  const body = {
    title,
    body: {
      root: {
        ...block,
        type: 'root',
        children: [
          { ...block, type: 'paragraph', textFormat: 0, children: [{ ...text, style: '' }] },
        ],
      },
    },
    channels: ['telegram', 'email'],
    _status: 'published',
  }
  const note = ({ id }: { id: number }) => course.announced.push({ id, title })
  for (;;) {
    const heard = await askCarte(`${url}?depth=0`, { token, body })
    if (heard.status === 201) return void note(doc.parse(heard.body).doc)
    if ([400, 404, 409, 422].includes(heard.status))
      return void course.wrong.push(`announcement: ${heard.status} ${JSON.stringify(heard.body)}`)
    for (;;) {
      await pause(200)
      const where = `where[title][equals]=${encodeURIComponent(title)}&depth=0`
      const looked = await askCarte(`${url}?${where}`, { method: 'GET', token })
      if (looked.status !== 200) continue
      const [one] = found.parse(looked.body).docs
      if (one) return void note(one)
      break
    }
  }
}
