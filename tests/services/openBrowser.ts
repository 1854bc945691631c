import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** The flags keep Chromium from calling home, and let it run as root in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const desktop = { width: 1440, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

const whole = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const shell = process.env.HEADLESS_SHELL_PATH ?? '/usr/bin/chromium-headless-shell'

/**
 * Chromium that has a page and nothing around it. A whole one draws its bars, menus and pages of its own beside, even
 * where nobody sees them: docs/decisions/0038-headless-shell.md.
 */
export const pagesAlone = existsSync(shell) ? shell : whole

/** Whether there is a browser to test with; `npm test` installs one where it may. */
export const hasBrowser = existsSync(whole)

/** The system's Chromium without a window; the `whole` one, where a test needs what stands around its pages. */
export function openBrowser(is: 'whole' | 'pagesAlone' = 'pagesAlone'): Promise<Browser> {
  return chromium.launch({
    executablePath: is === 'whole' ? whole : pagesAlone,
    args: flags,
  })
}

/** A visitor of their own: no cookies, the given languages and window. */
export function newVisitor(
  browser: Browser,
  options: { locale?: string; viewport?: { width: number; height: number } } = {},
): Promise<BrowserContext> {
  return browser.newContext({ locale: 'ru-RU', viewport: desktop, ...options })
}

/** Keeps a picture of the page where CI and people find it: .data/screenshots/NAME.png. */
export async function picture(page: Page, name: string, isWhole = false): Promise<void> {
  await mkdir('.data/screenshots', { recursive: true })
  await page.screenshot({ path: `.data/screenshots/${name}.png`, fullPage: isWhole })
}
