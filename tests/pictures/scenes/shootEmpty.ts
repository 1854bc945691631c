import type { Iiko } from '@/sandbox/iiko/startIiko'

import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

/** A new restaurant: what is to be done first, iiko connected, and what its menu would change. */
export async function shootEmpty({ carte, page }: Studio, iiko: Iiko): Promise<void> {
  const admin = `${carte.url}/admin`
  await page.goto(admin)
  const guide = page.getByRole('region', { name: 'От пустоты до меню за пять минут' })
  await guide.getByText('Готово 0 из 6').waitFor()
  await page.locator('section[aria-busy=false]', { hasText: 'Продажи' }).waitFor()
  await takePicture(page, 'staff/first-steps')

  await page.goto(`${admin}/iiko-connect`)
  await page.getByLabel('Ключ API из iikoWeb').fill(iiko.apiLogin)
  await page.getByRole('button', { name: 'Проверить ключ' }).click()
  await page.getByLabel('Номенклатура').check()
  await takePicture(page, 'staff/iiko-connect', { isWhole: true })
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
  await page.getByText('Подключено', { exact: true }).waitFor()

  const state = (text: string) => page.locator('.carte-run__state', { hasText: text }).waitFor()
  await page.goto(`${admin}/collections/iiko-runs`)
  await page.getByRole('button', { name: 'Что изменилось бы' }).click()
  await state('Вот что изменится')
  await page.getByRole('button', { name: 'Применить', exact: true }).click()
  await state('Применено')
  const [first, second] = iiko.menu
    .all()
    .products.filter(
      ({ sizePrices, type }) => /dish/i.test(String(type)) && sizePrices.length === 1,
    )
  if (!first || !second) throw new Error('The sandbox has no two dishes of one price.')
  iiko.control.setPrice(first.id, 390)
  iiko.menu.change(second.id, (product) => ({ ...product, description: 'Новый рецепт шефа' }))
  await page.goto(`${admin}/collections/iiko-runs`)
  await page.getByRole('button', { name: 'Что изменилось бы' }).click()
  await state('Вот что изменится')
  await page.getByText('390', { exact: false }).first().waitFor()
  await takePicture(page, 'staff/iiko-run', { isWhole: true, height: 1_100 })
}
