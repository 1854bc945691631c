import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { CarteProcess } from '../services/startCarte'
import { startDemo } from '../services/startDemo'
import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { readPdf } from '@/src/paper/testing/readPdf'

import { findViolations } from './findViolations'
import { neverClose } from './neverClose'
import { orderDishes } from './orderDishes'
import { readDownload } from './readDownload'
import { readSold } from './readSold'
import { setTable } from './setTable'
import { signIn } from './signIn'

describe.skipIf(!hasBrowser)('an order in the admin', () => {
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

  it('is accepted by a button, paid, and called off with a reason', async () => {
    const { id, number } = await orderDishes(carte.url)

    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/collections/orders/${id}`)
    await page.getByRole('heading', { level: 1, name: `Заказ № ${number}` }).waitFor()
    await page.getByRole('button', { name: 'Принять' }).click()
    await page.getByRole('button', { name: 'Готовить' }).waitFor()
    await page.getByRole('button', { name: 'Получены наличные' }).click()
    await page.getByRole('button', { name: 'Вернуть деньги' }).waitFor()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/order.png`, fullPage: true })
    await page.setViewportSize(phone)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/order-phone.png`, fullPage: true })
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByLabel('Почему').fill('Кончился хлеб')
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByText('«Кончился хлеб»').waitFor()
    expect(await page.getByRole('button', { name: 'Принять' }).count()).toBe(0)
    await page.goto(`${carte.url}/admin/collections/orders`)
    await page.getByText('Отменён').first().waitFor()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/orders.png` })
    await visitor.close()
  })

  it('finds its table by the code that was printed in the admin', async () => {
    const table = await setTable(carte.url)
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/table-codes?location=${table.location}`)
    const print = page.getByRole('link', { name: 'Открыть PDF для печати' })
    await print.waitFor()
    await page.getByRole('img', { name: 'QR-код: Терраса, 3' }).waitFor()
    const ours = (found: string[]) => found.filter((one) => one.includes('carte-codes'))
    expect(ours(await findViolations(page))).toEqual([])
    await picture(page, 'table-codes')
    await page.setViewportSize(phone)
    await picture(page, 'table-codes-phone')

    await page
      .getByLabel('Как напечатать')
      .selectOption({ label: 'Карточки A6, каждая на своей странице' })
    const pdf = await visitor.request.get(`${carte.url}${await print.getAttribute('href')}`)
    const [card] = await readPdf(new Uint8Array(await pdf.body()))
    expect(card?.text).toContain('Терраса, 3')
    await page.goto(card?.code ?? '')
    await page.waitForURL(/mode=dine-in/)
    const code = new URL(card?.code ?? '').searchParams.get('table') ?? ''
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain(code)

    const menu = await visitor.request.get(`${carte.url}/nevsky/menu.pdf`)
    const pages = await readPdf(new Uint8Array(await menu.body()), { hasCodes: false })
    expect(pages.map((one) => one.text).join(' ')).toContain('Борщ с говядиной')

    await page.goto(`${carte.url}/admin/collections/locations/${table.location}`)
    await page.getByRole('link', { name: 'Меню в PDF', exact: true }).waitFor()
    const named = await page.evaluate(async (name) => {
      const list: unknown = await fetch('/api/menu-items?limit=1&sort=-id&depth=0').then((told) =>
        told.text(),
      )
      const [, id] = /"id":(\d+)/.exec(String(list)) ?? []
      const told = await fetch(`/api/menu-items/${id}?locale=ru`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, _status: 'published' }),
      })
      return told.status
    }, 'Хачапури ხაჭაპური')
    expect(named).toBe(200)
    await page.reload()
    await page.getByText(/Не все буквы есть в шрифтах для печати.*Хачапури ხაჭაპური/).waitFor()
    await picture(page, 'menu-unprinted')
    await visitor.close()
  })

  it('has its prices changed together, from a spreadsheet and by keys, and back', async () => {
    const { location } = await setTable(carte.url)
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/desk?location=${location}`)
    const soup = page.getByLabel('Цена здесь: Борщ с говядиной')
    const next = page.getByLabel('Цена здесь: Крем-суп из лесных грибов')
    await soup.waitFor()
    const undo = page.getByRole('button', { name: 'Отменить' })
    const kept = (price: string) =>
      vi.waitFor(async () => expect(await soup.inputValue()).toBe(price), { timeout: 20_000 })

    await page.getByRole('searchbox').fill('супы')
    await page.getByRole('button', { name: 'Изменить цены…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Изменить цены' })
    await dialog.getByLabel('На сколько процентов').fill('10')
    await dialog.getByRole('row', { name: /Борщ с говядиной 580 ₽ 640 ₽/ }).waitFor()
    const ours = (found: string[]) => found.filter((one) => /carte-(prices|stop|desk)/.test(one))
    expect(ours(await findViolations(page))).toEqual([])
    await picture(page, 'desk-prices')
    await dialog.getByRole('button', { name: 'Изменить' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await kept('640')
    await undo.click()
    await kept('')

    // As a spreadsheet: the arrow keeps what was typed and goes down a row; Ctrl+Z takes it back.
    await soup.fill('600')
    await soup.press('ArrowDown')
    expect(await next.evaluate((input) => input === document.activeElement)).toBe(true)
    await kept('600')
    await vi.waitFor(async () => expect(await undo.isEnabled()).toBe(true))
    await page.keyboard.press('Control+z')
    await kept('')

    await soup.focus()
    await soup.evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '610,50\r\n555\r\n')
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    const pasted = page.getByRole('dialog', { name: 'Цены из таблицы' })
    await pasted.getByText('Изменится цен: 2').waitFor()
    await pasted.getByRole('button', { name: 'Изменить' }).click()
    await kept('610,50')
    expect(await next.inputValue()).toBe('555')
    await undo.click()
    await kept('')
    await visitor.close()
  })

  it('two guests and one cook at once: ordered, accepted, run out, each seeing it without a reload', async () => {
    const borscht = 'Борщ с говядиной'
    await neverClose(carte.url)
    const kitchen = await newVisitor(browser, { viewport: { width: 1024, height: 768 } })
    const board = await kitchen.newPage()
    await signIn(board, carte.url)
    const { location } = await orderDishes(carte.url)
    await board.goto(`${carte.url}/admin/board?location=${location}`)
    await board.getByText('На связи').waitFor()

    const guests = await Promise.all(
      ['Анна', 'Борис'].map(async (name) => {
        const visitor = await newVisitor(browser, { viewport: phone })
        const page = await visitor.newPage()
        await page.goto(`${carte.url}/nevsky`)
        await page.getByRole('link', { name: borscht }).click()
        const dialog = page.getByRole('dialog', { name: borscht })
        await dialog.getByRole('button', { name: /В корзину/ }).click()
        await dialog.waitFor({ state: 'hidden' })
        return { name, visitor, page }
      }),
    )
    const [anna, boris] = await Promise.all(
      guests.map(async ({ name, visitor, page }, index) => {
        // The menu stays open beside the order.
        const order = await visitor.newPage()
        await order.goto(`${carte.url}/nevsky/checkout`)
        await order.getByText('Самовывоз').click()
        await order.getByLabel('Имя').fill(name)
        await order.getByLabel('Телефон').fill(`8916123456${index}`)
        await order.getByRole('button', { name: /Заказать за\s*\d/ }).click()
        await order.waitForURL(/\/orders\/\d+\//)
        const title = await order.getByRole('heading', { name: /^Заказ № \d+$/ }).innerText()
        return { order, menu: page, visitor, title }
      }),
    )
    if (!anna || !boris) throw new Error('two guests were wanted')

    for (const { title, order } of [boris, anna]) {
      const card = board.getByRole('article', { name: title, exact: true })
      await card.waitFor()
      await card.getByRole('button', { name: 'Принять' }).click()
      await order.locator('#order-state', { hasText: /принял заказ|готовят/ }).waitFor()
    }
    // The kitchen takes a breath, and says why: on the menu, and at the checkout before the form.
    await board.getByRole('button', { name: 'Приостановить приём' }).click()
    await board.getByLabel('Почему? Гости это увидят.').fill('Чистим печь')
    await board.getByRole('button', { name: 'Пока не возобновим' }).click()
    const checkout = await anna.visitor.newPage()
    for (const { menu } of [anna, boris]) {
      await menu.getByText('Сейчас мы не принимаем заказы. Чистим печь').waitFor()
    }
    await checkout.goto(`${carte.url}/nevsky/checkout`)
    const notice = checkout.getByText('Сейчас мы не принимаем заказы. Чистим печь')
    await notice.waitFor()
    await board.getByRole('button', { name: 'Возобновить' }).click()
    await notice.waitFor({ state: 'detached' })
    await boris.menu.getByText('Чистим печь').waitFor({ state: 'detached' })

    const card = board.getByRole('article', { name: anna.title, exact: true })
    await card.getByRole('button', { name: `Поставить в стоп: ${borscht}` }).click()
    for (const { menu, visitor } of [anna, boris]) {
      const dish = menu.locator('.dish', { hasText: borscht })
      await dish.getByText(/Закончилось|Нет в продаже|Будет/).waitFor()
      expect(await dish.getByRole('button').count()).toBe(0)
      await visitor.close()
    }
    await kitchen.close()
  })

  it('is counted on the dashboard, by period, and in the file that is downloaded', async () => {
    await orderDishes(carte.url)
    const sold = await readSold(carte.url)
    const visitor = await newVisitor(browser)
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    const sales = page.getByRole('region', { name: 'Продажи' })
    const period = async (name: string) => {
      await sales.getByRole('button', { name }).click()
      await sales.and(page.locator('[aria-busy=false]')).waitFor()
    }
    const figure = (name: string) =>
      sales
        .locator('.carte-sales__totals > div', { has: page.locator('dt', { hasText: name }) })
        .locator('strong')
        .innerText()
    const file = async (name: string) => {
      const asked = page.waitForEvent('download')
      await sales.getByRole('link', { name }).click()
      return readDownload(await asked)
    }
    await sales.getByText(/^на \d\d:\d\d$/).waitFor()
    // The day of the restaurant may have ended since the first order: seven days hold them all.
    await period('7 дней')
    await sales.getByRole('heading', { name: 'Заказы по дням' }).waitFor()
    expect(await figure('Выручка')).toBe(formatMoney(sold.revenue, 'RUB', 'ru'))
    expect(await figure('Заказов')).toBe(String(sold.orders))
    expect(await figure('Отменено')).toBe(String(sold.calledOff))

    const days = await file('Скачать по дням (CSV)')
    const sum = (column: string) => days.reduce((all, row) => all + Number(row[column]), 0)
    expect(sum('Заказов')).toBe(sold.orders)
    expect(Math.round(sum('Выручка') * 100)).toBe(sold.revenue)
    const dishes = await file('Скачать по блюдам (CSV)')
    const best = sales.locator('section', { hasText: 'Продаются лучше всего' }).locator('tbody tr')
    for (const row of await best.all()) {
      const name = await row.getByRole('rowheader').innerText()
      const [quantity] = await row.getByRole('cell').allInnerTexts()
      expect(dishes.find((one) => one.Блюдо === name)?.Продано, name).toBe(quantity)
    }
    expect(await best.count()).toBeGreaterThan(2)
    const violations = (await findViolations(page)).filter((one) => one.includes('carte-sales'))
    expect(violations).toEqual([])
    await picture(page, 'dashboard-sales')

    await period('Сегодня')
    await sales.getByRole('heading', { name: 'Заказы по дням' }).waitFor({ state: 'detached' })
    const link = sales.getByRole('link', { name: 'Скачать по дням (CSV)' })
    expect(await link.getAttribute('href')).toContain('period=today')
    await visitor.close()
  })
})
