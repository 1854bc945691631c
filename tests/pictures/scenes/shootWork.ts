import type { Shift } from '../fillShift'
import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

const tablet = { width: 1024, height: 768 } as const

/** The shift at work: the dashboard, the board of orders and its kitchen view, an order, the restaurant's desk and stop-list. */
export async function shootWork(
  { another, carte, page }: Studio,
  { cooking, location }: Shift,
): Promise<void> {
  const admin = `${carte.url}/admin`
  await page.goto(admin)
  const sales = page.getByRole('region', { name: 'Продажи' })
  await sales.getByRole('button', { name: '7 дней' }).click()
  await sales.and(page.locator('[aria-busy=false]')).waitFor()
  await sales.getByRole('heading', { name: 'Заказы по дням' }).waitFor()
  await takePicture(page, 'staff/dashboard', { isWhole: true, height: 1_240 })

  const kitchen = await another(tablet)
  const board = await kitchen.newPage()
  await board.goto(`${admin}/board?location=${location}`)
  await board.getByText('На связи').waitFor()
  await board.getByRole('article').first().waitFor()
  // The browser may sound from now on.
  await board.getByRole('heading', { level: 1 }).click()
  await board.getByText('Браузер молчит').waitFor({ state: 'detached' })
  await takePicture(board, 'staff/board', { isWhole: true })
  await board.getByRole('button', { name: 'Кухня' }).click()
  await board.getByRole('button', { name: 'Кухня', pressed: true }).waitFor()
  await takePicture(board, 'staff/board-kitchen', { isWhole: true })
  await kitchen.close()

  await page.goto(`${admin}/collections/orders/${cooking.id}`)
  await page.getByRole('heading', { name: `Заказ № ${cooking.number}` }).waitFor()
  await page.getByRole('button', { name: 'Вернуть деньги' }).waitFor()
  await takePicture(page, 'staff/order')

  await page.goto(`${admin}/desk?location=${location}`)
  await page.getByLabel('Цена здесь: Борщ с говядиной').waitFor()
  await takePicture(page, 'staff/desk')
  const view = page.getByRole('button', { name: 'Глазами гостя' })
  await view.click()
  const site = page.frameLocator('iframe.carte-view__page')
  await site.locator('.dish', { hasText: 'Борщ с говядиной' }).scrollIntoViewIfNeeded()
  // Those that are not in sight are not loaded either.
  await site.locator('body').evaluate(() => {
    const seen = [...document.images].filter((image) => {
      const { bottom, top } = image.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
    return Promise.all(seen.map((image) => image.decode()))
  })
  await takePicture(page, 'staff/desk-view')
  await view.click()
  await page.getByRole('button', { name: /^В стопе/ }).click()
  await page.getByLabel('Цена здесь: Борщ с говядиной').waitFor({ state: 'detached' })
  await takePicture(page, 'staff/stop-list', { height: 640 })
}
