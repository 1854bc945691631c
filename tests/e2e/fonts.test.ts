import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { desktop, hasBrowser, openBrowser, phone, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'

import { countJumps } from './countJumps'
import { findViolations } from './findViolations'
import { signIn } from './signIn'

const soon = { timeout: 60_000, interval: 100 }

/** The faces in which the browser has drawn what a selector finds first; of ours, `own` is true. */
async function facesOf(page: Page, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  await devtools.detach()
  return fonts.map(({ familyName, isCustomFont }) => ({ name: familyName, own: isCustomFont }))
}

describe.skipIf(!hasBrowser)('the fonts of the site', () => {
  let carte: CarteProcess
  let browser: Browser
  beforeAll(async () => {
    carte = await startDemo()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await carte?.stop()
  })

  const visit = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
    browser.newContext({ locale: 'ru-RU', viewport: phone, ...options })

  async function choose(page: Page, pair: RegExp): Promise<void> {
    await page.goto(`${carte.url}/admin/globals/site-settings`)
    // The form takes nothing until the page is awake.
    await vi.waitFor(async () => {
      await page.getByRole('radio', { name: pair }).check()
      expect(await page.locator('#action-save').isEnabled()).toBe(true)
    }, soon)
    const saved = page.waitForResponse(
      (answer) =>
        answer.url().includes('/api/globals/site-settings') && answer.request().method() === 'POST',
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
  }

  it('are those of the device until a pair is chosen: nothing is loaded', async () => {
    const visitor = await visit()
    const page = await visitor.newPage()
    const letters: string[] = []
    page.on('request', (one) => one.resourceType() === 'font' && letters.push(one.url()))
    await page.goto(`${carte.url}/nevsky`, { waitUntil: 'load' })
    expect(await facesOf(page, 'h1')).toMatchObject([{ own: false }])
    expect(letters).toEqual([])
    await visitor.close()
  })

  it('are shown in the settings in themselves, chosen there, and worn by pages, which do not jump', async () => {
    const staff = await visit({ viewport: desktop })
    const page = await staff.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/globals/site-settings`)
    const sample = page.locator('.carte-fonts__pair', { hasText: 'Cormorant' })
    await sample.waitFor()
    await vi.waitFor(
      async () =>
        expect(await facesOf(page, '.carte-fonts__pair:nth-child(3) b')).toMatchObject([
          { own: true },
        ]),
      soon,
    )
    expect(await findViolations(page, '.carte-fonts')).toEqual([])
    await picture(page, 'admin-fonts', true)
    await choose(page, /Изящные/)
    expect(await page.getByRole('radio', { name: /Изящные/ }).isChecked()).toBe(true)
    await staff.close()

    const visitor = await visit()
    const guest = await visitor.newPage()
    await countJumps(guest)
    await vi.waitFor(async () => {
      await guest.goto(`${carte.url}/nevsky`, { waitUntil: 'load' })
      // Names and the sign of the rouble: one file has them all.
      for (const [selector, name] of [
        ['h1', 'Cormorant'],
        ['.dish-text', 'Golos Text'],
        ['.dish .price', 'Golos Text'],
      ] as const) {
        const faces = await facesOf(guest, selector)
        expect(faces).toHaveLength(1)
        expect(faces[0]?.own).toBe(true)
        expect(faces[0]?.name).toContain(name)
      }
    }, soon)
    for (let step = 0; step < 8; step += 1) await guest.mouse.wheel(0, 800)
    expect(z.number().parse(await guest.evaluate('window.jumps'))).toBeLessThan(0.01)
    expect(await findViolations(guest)).toEqual([])
    await picture(guest, 'site-fonts-elegant')
    await visitor.close()
  })
})
