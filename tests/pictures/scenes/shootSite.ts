import { phone } from '../../services/openBrowser'

import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

const soup = 'Борщ с говядиной'

/** What a guest sees on a phone: the menu, a dish, the checkout, and the order once the kitchen has taken it on. */
export async function shootSite({ ask, carte, visit }: Studio): Promise<void> {
  const visitor = await visit(phone)
  const page = await visitor.newPage()
  await page.goto(`${carte.url}/nevsky`)
  await page.getByRole('link', { name: soup }).waitFor()
  await takePicture(page, 'staff/site-menu')
  await page.getByRole('link', { name: soup }).click()
  const dialog = page.getByRole('dialog', { name: soup })
  await dialog.getByRole('button', { name: /В корзину/ }).waitFor()
  await takePicture(page, 'staff/site-dish')
  await dialog.getByRole('button', { name: /В корзину/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.locator('#cart-bar').click()
  await page.getByText('Самовывоз').click()
  await page.getByLabel('Имя').fill('Анна')
  await page.getByLabel('Телефон').fill('+79161234567')
  await page.getByLabel('Телефон').blur()
  const place = page.getByRole('button', { name: /Заказать за\s*\d/ })
  await place.waitFor()
  await takePicture(page, 'staff/site-checkout', { isWhole: true, height: 1_540 })
  await place.click()
  await page.waitForURL(/\/orders\/\d+\//)
  const id = /\/orders\/(\d+)\//.exec(page.url())?.[1] ?? ''
  await ask('POST', `/orders/${id}/step`, { to: 'accepted' })
  await page.locator('#order-state', { hasText: /принял заказ|готовят/ }).waitFor()
  await takePicture(page, 'staff/site-order', { isWhole: true })
  await visitor.close()
}
