import type { Page } from 'playwright-core'

import { owner } from '../services/startCarte'

/** Signs in through the form, as a person does: the owner, where nobody else is named. */
export async function signIn(
  page: Page,
  url: string,
  { email, password }: { email: string; password: string } = owner,
): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-username', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}
