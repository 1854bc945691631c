import { aSite } from '@/src/server/fakes/aSite'
import { startFront } from '@/src/server/fakes/startFront'

import { startPayload } from '../startPayload'

/** Payload, and the front over its menu: the pages that staff look at, as a browser opens them. */
export async function startPreview() {
  const carte = await startPayload()
  const { payload } = carte
  const { menuOf } = await import('@/src/menu/menuOf')
  const { readStaffMenu } = await import('@/src/server/preview/readStaffMenu')
  const { engine } = await menuOf(payload)
  const front = await startFront({
    site: {
      ...aSite(),
      engine,
      staffMenu: (asked) => readStaffMenu(payload, asked),
      // As it is where nobody has set it.
      publicUrl: undefined,
    },
  })
  return {
    ...carte,
    open: async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${front.url}/pages/preview/${path}`, { headers })
      return { status: answer.status, headers: answer.headers, html: await answer.text() }
    },
    stop: async () => {
      await front.stop()
      await engine.close()
      await carte.stop()
    },
  }
}
