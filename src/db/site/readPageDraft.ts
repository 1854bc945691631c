import type { Page } from '@/src/domain/pages/Page'

import { readPhotos } from '../menuModel/readPhotos'
import type { PageReader } from './readPages'
import { photoIdsOf, storedPage, toPage } from './toPage'

/** A page as it stands in its draft, for whoever these headers sign in; null where they may not read it. */
export async function readPageDraft(
  { payload, query, addressOf }: PageReader,
  { id, headers }: { id: number; headers: Headers },
): Promise<Page | null> {
  const { user } = await payload.auth({ headers })
  // What is published anybody may read; a draft is staff's.
  if (user?.collection !== 'users') return null
  const doc = await payload.findByID({
    collection: 'pages',
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!doc) return null
  const stored = storedPage.parse(doc)
  const ids = photoIdsOf(stored)
  const photos = ids.length === 0 ? [] : await readPhotos(query, ids, addressOf)
  return toPage(stored, new Map(photos.map((photo) => [photo.id, photo])))
}
