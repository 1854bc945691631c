import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { z } from 'zod'

import { hasBrowser, newVisitor, openBrowser, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { signIn } from './signIn'
import { stepsOn } from './stepsOn'

const catalog = z.object({
  categories: z.array(z.object({ id: z.number(), name: z.string() })),
  dishes: z.array(
    z.object({
      name: z.string(),
      category_id: z.number().nullable(),
      photos: z.array(z.object({ id: z.number() })),
    }),
  ),
})
const [borscht, mushroom, noodle] = [
  'Борщ с говядиной',
  'Крем-суп из лесных грибов',
  'Куриный суп с домашней лапшой',
] as const

let carte: CarteProcess
let browser: Browser
let visitor: BrowserContext
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  carte = await startDemo()
  browser = await openBrowser()
  visitor = await newVisitor(browser)
  page = await visitor.newPage()
  await signIn(page, carte.url)
  await page.goto(`${carte.url}/admin/desk`)
  await page.getByRole('table', { name: 'Пульт ресторана' }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
})

const step = stepsOn(() => page)

/** The first dishes of a category, as guests read them. */
async function guestsRead(wanted: string, count = 3): Promise<string[]> {
  const answer = await fetch(`${carte.url}/api/v1/catalog`)
  const { categories, dishes } = catalog.parse(await answer.json())
  const id = categories.find(({ name }) => name === wanted)?.id
  return dishes
    .filter((dish) => dish.category_id === id)
    .map(({ name }) => name)
    .slice(0, count)
}

const handle = (name: string) => page.getByRole('button', { name: `Переставить: ${name}` })
const isPressed = (name: string) =>
  handle(name).evaluate((button) => button === document.activeElement)

step('moves a dish within its category by keys, says where it is, and takes it back', async () => {
  await handle(borscht).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => guestsRead('Супы')).toEqual([mushroom, borscht, noodle])
  await page.getByText(`«${borscht}»: 2 из`).waitFor()
  expect(await isPressed(borscht)).toBe(true)
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => guestsRead('Супы')).toEqual([mushroom, noodle, borscht])
  expect(await isPressed(borscht)).toBe(true)

  await page.keyboard.press('Control+z')
  await expect.poll(() => guestsRead('Супы')).toEqual([mushroom, borscht, noodle])
  await page.keyboard.press('Control+z')
  await expect.poll(() => guestsRead('Супы')).toEqual([borscht, mushroom, noodle])
  await handle(borscht).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText(`«${borscht}» и так первое.`).waitFor()
})

step('drags a dish before another', async () => {
  await handle(noodle).scrollIntoViewIfNeeded()
  const from = await handle(noodle).boundingBox()
  const to = await page.getByRole('row', { name: new RegExp(`^.*${borscht}`) }).boundingBox()
  if (!from || !to) throw new Error('The rows are not in sight.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 10, { steps: 5 })
  await page.locator('[data-drop=above]').waitFor()
  await page.mouse.up()
  await expect.poll(() => guestsRead('Супы')).toEqual([noodle, borscht, mushroom])
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect.poll(() => guestsRead('Супы')).toEqual([borscht, mushroom, noodle])
})

step('gives a dish another category, undoes it and does it again', async () => {
  const category = page.getByRole('combobox', { name: `Категория: ${borscht}` })
  await category.selectOption({ label: 'Горячее / Паста' })
  await expect.poll(() => guestsRead('Супы', 2)).toEqual([mushroom, noodle])
  expect((await guestsRead('Паста', 99)).at(-1)).toBe(borscht)
  await picture(page, 'desk-category')
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect.poll(() => guestsRead('Супы')).toEqual([borscht, mushroom, noodle])
  await page.getByRole('button', { name: 'Повторить' }).click()
  await expect.poll(() => guestsRead('Супы', 2)).toEqual([mushroom, noodle])
  await page.keyboard.press('Control+z')
  await expect.poll(() => guestsRead('Супы')).toEqual([borscht, mushroom, noodle])
})

const photoIds = async (wanted: string) => {
  const answer = await fetch(`${carte.url}/api/v1/catalog`)
  const { dishes } = catalog.parse(await answer.json())
  return dishes.find(({ name }) => name === wanted)?.photos.map(({ id }) => id) ?? []
}

/** Lets a file go on the row of a dish, as from a folder. */
async function dropOn(dish: string, file: { bytes: string; name: string; type: string }) {
  const row = page.getByRole('row').filter({ has: handle(dish) })
  const data = await page.evaluateHandle(({ bytes, name, type }) => {
    const transfer = new DataTransfer()
    const array = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([array], name, { type }))
    return transfer
  }, file)
  await row.dispatchEvent('dragover', { dataTransfer: data })
  await row.dispatchEvent('drop', { dataTransfer: data })
}

step('takes a photo that is dropped on a row, and gives the earlier ones back', async () => {
  const before = await photoIds(borscht)
  const plate = sharp({ create: { width: 900, height: 700, channels: 3, background: '#c25b2e' } })
  const bytes = (await plate.jpeg().toBuffer()).toString('base64')
  await dropOn(borscht, { bytes, name: 'borscht.jpg', type: 'image/jpeg' })
  await expect.poll(() => photoIds(borscht), { timeout: 30_000 }).toHaveLength(before.length + 1)
  expect((await photoIds(borscht)).slice(1)).toEqual(before)
  await page.getByText(`«${borscht}»: фото стало первым`).waitFor()
  await picture(page, 'desk-photo')
  await page.getByRole('button', { name: 'Отменить', exact: true }).click()
  await expect.poll(() => photoIds(borscht)).toEqual(before)
})

step('chooses a photo by the keys, and says in words what is none', async () => {
  const before = await photoIds(mushroom)
  const words = { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('soup') }
  // The picture before may still be on its way: its row takes no other meanwhile.
  await vi.waitFor(async () => {
    const choosing = page.waitForEvent('filechooser', { timeout: 5_000 })
    const pressed = page.getByLabel(`Новое первое фото: ${mushroom}`).press('Enter')
    const [chooser] = await Promise.all([choosing, pressed])
    await chooser.setFiles(words)
  }, 60_000)
  await page.getByText('Это не картинка').waitFor()
  const said = page.getByText(`«${mushroom}»: фото не сохранилось`)
  // It goes by itself, before or after the next one comes.
  await said.waitFor({ state: 'detached' })
  const bytes = Buffer.from('no picture').toString('base64')
  await dropOn(mushroom, { bytes, name: 'soup.jpg', type: 'image/jpeg' })
  await said.waitFor()
  expect(await photoIds(mushroom)).toEqual(before)
})
