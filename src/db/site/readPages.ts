import type { Payload } from 'payload'
import { z } from 'zod'

import type { Page } from '@/src/domain/pages/Page'

import type { Query } from '../menuModel/Query'
import { readPhotos } from '../menuModel/readPhotos'
import { photoIdsOf, storedPage, toPage } from './toPage'

/** What pages are read with. */
export type PageReader = {
  payload: Payload
  query: Query
  addressOf: (filename: string) => string
}

/** The published pages of the site, in the order in which staff have put them. */
export async function readPages({ payload, query, addressOf }: PageReader): Promise<Page[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { _status: { equals: 'published' } },
    sort: '_order',
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  const stored = z.array(storedPage).parse(docs)
  const ids = stored.flatMap(photoIdsOf)
  const photos = ids.length === 0 ? [] : await readPhotos(query, ids, addressOf)
  const known = new Map(photos.map((photo) => [photo.id, photo]))
  return stored.map((page) => toPage(page, known))
}
