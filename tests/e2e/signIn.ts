import type { Page } from 'playwright-core'

import { owner } from '../services/startCarte'

/** Signs in through the form, as a person does. */
export async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-username', owner.email)
  await page.fill('#field-password', owner.password)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}
