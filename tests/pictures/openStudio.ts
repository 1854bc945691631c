import { desktop, openBrowser } from '../services/openBrowser'
import { startCarte } from '../services/startCarte'
import { tokenOf } from '../services/tokenOf'
import { signIn } from '../e2e/signIn'

import { eveningZone } from './eveningZone'
import type { Studio } from './Studio'

/** Starts the built product with these settings, and signs its owner in. */
export async function openStudio(env: Record<string, string>): Promise<Studio> {
  const carte = await startCarte({ env: { LOG_LEVEL: 'error', ...env } })
  const browser = await openBrowser()
  const timezoneId = eveningZone()
  const steady = { timezoneId, colorScheme: 'light', reducedMotion: 'reduce' } as const
  const visit: Studio['visit'] = (viewport) =>
    browser.newContext({ locale: 'ru-RU', viewport, ...steady })
  const owner = await visit(desktop)
  const page = await owner.newPage()
  await signIn(page, carte.url)
  const headers = { 'Content-Type': 'application/json', Authorization: await tokenOf(carte.url) }
  return {
    carte,
    page,
    visit,
    timeZone: timezoneId,
    another: async (viewport) =>
      browser.newContext({
        ...{ locale: 'ru-RU', viewport, ...steady },
        storageState: await owner.storageState(),
      }),
    ask: async (method, path, body) => {
      const answer = await fetch(`${carte.url}/api${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${method} /api${path}: ${await answer.text()}`)
      const said: unknown = await answer.json()
      return said
    },
    close: async () => {
      await browser.close()
      await carte.stop()
    },
  }
}
