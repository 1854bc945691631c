import type { PayloadRequest } from 'payload'

import type { DemoDish } from './DemoCategory'
import { photoName } from './photoName'

type Filling = { req: PayloadRequest; dish: DemoDish; photo: Buffer }

/** Uploads a dish's photo, with its text in both languages; answers its id. */
export async function fillPhoto({ req, dish, photo }: Filling): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'media',
    locale: 'ru',
    data: { alt: dish.alt.ru },
    file: {
      data: photo,
      mimetype: 'image/jpeg',
      name: `${photoName(dish)}.jpg`,
      size: photo.length,
    },
    depth: 0,
    req,
  })
  // The request remembers the file, and would upload it again with whatever it saves next.
  delete req.file
  await req.payload.update({
    collection: 'media',
    id,
    locale: 'en',
    data: { alt: dish.alt.en },
    depth: 0,
    req,
  })
  return id
}
