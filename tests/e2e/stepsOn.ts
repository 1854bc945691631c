import type { Page } from 'playwright-core'
import { it, onTestFailed } from 'vitest'

import { hasBrowser, picture } from '../services/openBrowser'

/**
 * A test of one step of what a person does in a browser; a failing one leaves a picture of what they saw, under the name of
 * `what` is tested where that is given.
 */
export const stepsOn =
  (page: () => Page, what?: string) =>
  (title: string, run: () => Promise<void>): void => {
    it.skipIf(!hasBrowser)(`${title}${hasBrowser ? '' : ' (skipped: no Chromium)'}`, async () => {
      const name = ['failed', what, title.replace(/\W+/g, '-')].filter(Boolean).join('-')
      onTestFailed(() => picture(page(), name))
      await run()
    })
  }
