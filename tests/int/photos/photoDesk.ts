import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { bodyOf } from '../access/bodyOf'
import { makePeople } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

const size = z.object({
  filename: z.string().nullable(),
  mimeType: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})
const photo = z.looseObject({
  id: z.number(),
  filename: z.string(),
  url: z.string(),
  mimeType: z.string(),
  width: z.number(),
  height: z.number(),
  filesize: z.number(),
  thumbhash: z.string().nullable(),
  color: z.string().nullable(),
  sizes: z.record(z.string(), size),
})
export type StoredPhoto = z.infer<typeof photo>

const answered = z.object({ doc: photo })
const refused = z.object({
  errors: z.tuple([
    z.looseObject({
      message: z.string(),
      data: z.looseObject({
        errors: z.tuple([z.looseObject({ path: z.string(), message: z.string() })]),
      }),
    }),
  ]),
})

type Asked = {
  file?: Buffer
  name?: string
  type?: string
  fields?: object
  id?: number
  query?: string
  language?: 'ru' | 'en'
}

export type PhotoDesk = TestPayload & {
  /** Sends a form as the admin does: a new photo, or a change of the one with this id. */
  send: (asked: Asked) => Promise<Response>
  /** The same, for what must go well. */
  put: (asked: Asked) => Promise<StoredPhoto>
  /** The same, for what must be refused at a field. */
  refuse: (
    asked: Asked,
  ) => Promise<{ status: number; path: string; message: string; shown: string }>
  files: () => Promise<string[]>
  read: (filename: string) => Promise<Buffer>
}

/** Payload with an editor at the photos. */
export async function openPhotoDesk(): Promise<PhotoDesk> {
  const carte = await startPayload()
  const { headers } = (await makePeople(carte.payload)).editor
  const folder = path.resolve(process.env.DATA_DIR ?? '', 'media')

  const send: PhotoDesk['send'] = ({ file, id, query = '', language = 'ru', ...rest }) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(rest.fields ?? { alt: 'Тарелка' }))
    const { name = 'photo.jpg', type = 'image/jpeg' } = rest
    if (file) form.set('file', new Blob([new Uint8Array(file)], { type }), name)
    return carte.request(`/api/media${id === undefined ? '' : `/${id}`}${query}`, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: { ...headers, 'Accept-Language': language },
      body: form,
    })
  }
  return {
    ...carte,
    send,
    put: async (asked) => {
      const answer = await send(asked)
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
      return (await bodyOf(answer, answered)).doc
    },
    refuse: async (asked) => {
      const answer = await send(asked)
      const [{ data, message: shown }] = (await bodyOf(answer, refused)).errors
      return { status: answer.status, shown, ...data.errors[0] }
    },
    files: () => readdir(folder).catch(() => []),
    read: (filename) => readFile(path.join(folder, filename)),
  }
}
