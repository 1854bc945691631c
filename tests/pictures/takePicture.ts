import { writeFile } from 'node:fs/promises'

import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

/** What a picture may weigh, in bytes: a page of the docs has several. */
const most = 150_000

type How = {
  /** All of the page, not what the window shows of it. */
  isWhole?: boolean
  /** Cut off below this height, in pixels of the page. */
  height?: number
}

/**
 * Writes docs/NAME.png, with few colours and few bytes, once fonts and photos are there and nothing moves. Notices that
 * come and go are left out.
 */
export async function takePicture(
  what: Page | Locator,
  name: string,
  { isWhole = false, height }: How = {},
): Promise<void> {
  const page = 'page' in what ? what.page() : what
  // Nothing is under the mouse.
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
    ),
  )
  const style = '[data-sonner-toaster], .payload-toast-container { display: none !important }'
  const options = { animations: 'disabled', caret: 'hide', style } as const
  const shot = await ('page' in what
    ? what.screenshot(options)
    : what.screenshot({ ...options, fullPage: isWhole }))
  const { width = 0, height: whole = 0 } = await sharp(shot).metadata()
  const shown = Math.min(height ?? whole, whole)
  const small = await sharp(shot)
    .extract({ left: 0, top: 0, width, height: shown })
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toBuffer()
  await writeFile(`docs/${name}.png`, small)
  const isHeavy = small.length > most ? ' — heavy' : ''
  process.stdout.write(`${name}.png ${Math.round(small.length / 1000)} KB${isHeavy}\n`)
}
