import type { Shift } from '../fillShift'
import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

/** What the menu is made of: a dish, the codes of the tables, who changed what. */
export async function shootMenu(
  { ask, carte, page }: Studio,
  { dish, location }: Shift,
): Promise<void> {
  const admin = `${carte.url}/admin`
  const soup = dish('Борщ с говядиной')
  await page.goto(`${admin}/collections/menu-items/${soup}`)
  await page.getByLabel('Цена', { exact: false }).first().waitFor()
  await page.getByText('borshch-s-goviadinoi').first().waitFor()
  await takePicture(page, 'staff/dish')

  await page.goto(`${admin}/table-codes?location=${location}`)
  await page
    .getByRole('img', { name: /^QR-код/ })
    .first()
    .waitFor()
  await takePicture(page, 'staff/table-codes', { height: 680 })

  await ask('PATCH', `/menu-items/${soup}`, { price: 61_000, _status: 'published' })
  await page.goto(`${admin}/collections/audit`)
  await page.getByText('Борщ с говядиной').first().waitFor()
  await takePicture(page, 'staff/audit')
  const entry = page.locator('.table tbody tr', { hasText: 'Борщ с говядиной' }).first()
  await page.goto(`${carte.url}${await entry.getByRole('link').first().getAttribute('href')}`)
  await page.getByText('Что изменилось').waitFor()
  await page.getByRole('cell', { name: /^610\s₽$/ }).waitFor()
  await takePicture(page, 'staff/audit-entry', { height: 480 })
}
