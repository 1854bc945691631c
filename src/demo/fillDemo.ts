import type { Payload } from 'payload'

import { demoMenu } from './demoMenu'
import { drawPhotos } from './drawPhotos'
import { fillCategory } from './fillCategory'
import { inTurn } from './inTurn'
import { isMenuEmpty } from './isMenuEmpty'
import { closeJournal } from './journal/closeJournal'
import { openJournal } from './journal/openJournal'
import { removeLeftPhotos } from './journal/removeLeftPhotos'
import { photoName } from './photoName'
import { fillOccasions } from './restaurant/fillOccasions'
import { fillPlaces } from './restaurant/fillPlaces'
import { findReferences } from './restaurant/findReferences'

type Options = {
  payload: Payload
  onProgress?: (done: number, total: number) => void
  draw?: typeof drawPhotos
}

/**
 * Fills an empty menu with a demo restaurant in Russian and English, with drawn photos, and says how
 * many dishes it made. A menu with any category or dish, the trash included, stays as it is. All in one
 * transaction: when it fails nothing is left in the database and none of its files in the media
 * folder; after a kill the next fill removes the files. Of two processes that come at once one fills.
 * `onProgress` hears of every dish made; `draw` gives each its photo.
 */
export async function fillDemo({
  payload,
  onProgress,
  draw = drawPhotos,
}: Options): Promise<{ filled: boolean; dishes: number }> {
  const nothing = { filled: false, dishes: 0 }
  if (!(await isMenuEmpty(payload))) return nothing

  // Drawn before the transaction begins, which so stays short.
  const photos = await draw(demoMenu)
  const names = [...photos.keys()].map(photoName)
  try {
    const answer = await inTurn(payload, async (req) => {
      if (!(await isMenuEmpty(payload, req))) return nothing
      await removeLeftPhotos(req, names)
      await openJournal()
      let done = 0
      const onDish = () => {
        done += 1
        onProgress?.(done, photos.size)
      }
      const references = await findReferences(req)
      for (const category of demoMenu) {
        await fillCategory({ req, category, photos, references, onDish })
      }
      await fillPlaces(req)
      await fillOccasions(req)
      return { filled: true, dishes: done }
    })
    if (answer.filled) await closeJournal()
    return answer
  } catch (error) {
    await inTurn(payload, (req) => removeLeftPhotos(req, names)).catch((failure: unknown) => {
      payload.logger.warn({ err: failure }, 'The next fill removes the demo photos that are left')
    })
    throw error
  }
}
