import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'

import { demoMenu } from './demoMenu'
import { drawPhotos } from './drawPhotos'
import { fillCategory } from './fillCategory'
import { isMenuEmpty } from './isMenuEmpty'
import { photoName } from './photoName'
import { trackPhotos } from './trackPhotos'

type Options = { payload: Payload; onProgress?: (done: number, total: number) => void }

/**
 * Fills an empty menu with a demo restaurant in Russian and English, with drawn photos, and says how
 * many dishes it made. A menu with any category or dish, the trash included, stays as it is. All in one
 * transaction: when it fails nothing is left in the database and none of its files in the media
 * folder. Of two processes that come at once one fills. `onProgress` hears of every dish made.
 */
export async function fillDemo({
  payload,
  onProgress,
}: Options): Promise<{ filled: boolean; dishes: number }> {
  const nothing = { filled: false, dishes: 0 }
  if (!(await isMenuEmpty(payload))) return nothing

  // Drawn before the transaction begins, which so stays short.
  const photos = await drawPhotos(demoMenu)
  const req = await createLocalReq({}, payload)
  let removePhotos = async (): Promise<void> => {}
  try {
    return await inTransaction(req, async () => {
      await lockByName(req, 'demo')
      if (!(await isMenuEmpty(payload, req))) return nothing
      removePhotos = await trackPhotos([...photos.keys()].map(photoName))
      let done = 0
      const onDish = () => {
        done += 1
        onProgress?.(done, photos.size)
      }
      for (const category of demoMenu) await fillCategory({ req, category, photos, onDish })
      return { filled: true, dishes: done }
    })
  } catch (error) {
    await removePhotos()
    throw error
  }
}
