import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'

import { findViolations } from './findViolations'
import { hireStaff } from './hireStaff'
import { orderDishes } from './orderDishes'
import { signIn } from './signIn'

/** What stands in the admin's menu for everybody, and for all who write the menu. */
const work = ['Доска заказов', 'Пульт ресторана']
const sold = ['Заказы', 'Платежи', 'Возвраты']
const menu = [
  ...['Блюда', 'Категории', 'Модификаторы', 'Меню по часам', 'Цены по расписанию', 'Метки'],
  'Фотографии',
]

const tablet = { width: 1024, height: 768 } as const

/** Payload's frame around the board is its own: its header, its select, and that it has no main landmark. */
async function violationsOn(page: Page): Promise<string[]> {
  const all = await findViolations(page)
  return all.filter((one) => one.includes('carte-board') && !one.startsWith('region '))
}

describe.skipIf(!hasBrowser)('the order board', () => {
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

  it('shows a new order at once, and takes it further by touch and by keys', async () => {
    const visitor = await newVisitor(browser, { viewport: tablet })
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    const { location } = await orderDishes(carte.url)
    await page.goto(`${carte.url}/admin/board?location=${location}`)
    await page.getByText('На связи').waitFor()
    await page.getByText('Браузер молчит').waitFor()

    const first = await orderDishes(carte.url)
    const card = page.getByRole('article', { name: `Заказ № ${first.number}` })
    await card.waitFor()
    await page.getByText(`Новый заказ № ${first.number}`).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await picture(page, 'board-tablet')

    // By touch; the browser may sound from then on.
    await card.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Звук включён').waitFor()
    const cooking = page.getByRole('region', { name: /Готовятся/ })
    await cooking.getByRole('article').waitFor()
    // By keys.
    await card.focus()
    await page.keyboard.press('Enter')
    await card.getByRole('button', { name: 'Готово' }).waitFor()
    await card.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('region', { name: /Готовы/ })
      .getByRole('article')
      .waitFor()

    // On a phone, in English and in the dark: a column below the other, and nothing beside the screen.
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(phone)
    await visitor.addCookies([{ name: 'payload-lng', value: 'en', url: carte.url }])
    await page.reload()
    const ready = page.getByRole('region', { name: /Ready/ })
    const onPhone = ready.getByRole('article', { name: `Order No. ${first.number}` })
    await onPhone.getByRole('button', { name: 'Kitchen ticket' }).waitFor()
    await page.getByText('Connected', { exact: true }).waitFor()
    await page.locator('html[data-theme=dark]').waitFor()
    await page.getByRole('link', { name: 'Notices in the browser' }).waitFor()
    await picture(page, 'board-phone-dark', true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
    expect(await violationsOn(page)).toEqual([])

    await visitor.close()
  })

  it('names no language of the menu before it is known which: right after a sign-in', async () => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    let answer = () => {}
    const asked = new Promise<void>((known) => (answer = known))
    await page.route('**/api/payload-preferences/locale*', async (route) => {
      await asked
      await route.continue()
    })
    await signIn(page, carte.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const said = (words: string) => page.getByText(words, { exact: true }).filter({ visible: true })
    expect(await said('undefined').count()).toBe(0)
    answer()
    await page.locator('.app-header').getByRole('button', { name: 'Язык меню' }).waitFor()
    await page.getByRole('button', { name: 'Язык меню' }).getByText('Русский').waitFor()
    await visitor.close()
  })

  it.each([
    ['operator', [...work, 'Блюда', 'Стоп-лист', ...sold, 'Чеки']],
    [
      'editor',
      [
        ...[...work, 'Меню таблицей', ...menu],
        ...['Цены в ресторанах', 'Стоп-лист', 'Страницы сайта', ...sold, 'Темы рассылок', 'Чеки'],
      ],
    ],
    [
      'manager',
      [
        ...[...work, 'Меню таблицей', ...menu],
        ...['Рестораны', 'Цены в ресторанах', 'Стоп-лист', 'Страницы сайта', 'Сайт'],
        ...[...sold, 'Клиенты', 'Столы', 'Принтеры', 'Зоны доставки', 'Промокоды'],
        ...['Приём заказов', 'Объявления', 'Темы рассылок', 'Подписчики', 'Шаблоны сообщений'],
        ...['Отправления', 'Настройки сообщений', 'Журнал изменений', 'Приём оплаты'],
        ...['Чеки', 'Сверка'],
        ...['Подключения iiko', 'Обновления меню из iiko'],
      ],
    ],
  ])('stands in the menu of the %s, beside what else they may use', async (role, links) => {
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url, await hireStaff(carte.url, role))
    await page.getByRole('heading', { name: `Здравствуйте, ${role}` }).waitFor()
    expect(await page.locator('.nav a.nav__link').allTextContents()).toEqual(links)
    await picture(page, `nav-${role}`)
    // What stands there opens; what does not is not there, whoever types its address.
    for (const path of ['board', 'collections/orders', 'collections/menu-items']) {
      await page.goto(`${carte.url}/admin/${path}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      expect(await page.getByText('Ничего не найдено').count()).toBe(0)
    }
    const settings = await page.goto(`${carte.url}/admin/globals/site-settings`)
    expect(settings?.status()).toBe(role === 'manager' ? 200 : 404)
    await visitor.close()
  })
})
