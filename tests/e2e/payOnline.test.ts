import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest'
import { z } from 'zod'

import { startStripe, type StripeStand } from '@/sandbox/stripe/startStripe'

import { hasBrowser, newVisitor, openBrowser, phone, picture } from '../services/openBrowser'
import { type CarteProcess, owner } from '../services/startCarte'
import { startDemo } from '../services/startDemo'

import { findViolations } from './findViolations'
import { signIn } from './signIn'

let stripe: StripeStand
let carte: CarteProcess
let browser: Browser
/** Of the guest, on a phone, and of the staff. */
let guest: Page
let staff: Page
/** Of the restaurant whose board is watched. */
let locationId: number
/** Changes the account's keys, as an administrator. */
let change: (id: number, keys: Record<string, string>) => Promise<number>

beforeAll(async () => {
  if (!hasBrowser) return
  stripe = await startStripe()
  carte = await startDemo({ STRIPE_API_URL: stripe.url })
  stripe.listenAt(`${carte.url}/api/payments/webhooks/stripe`)
  browser = await openBrowser()
  await openRestaurant()
  guest = await (await newVisitor(browser, { viewport: phone })).newPage()
  staff = await (await newVisitor(browser)).newPage()
})

afterAll(async () => {
  await browser?.close()
  await carte?.stop()
  await stripe?.close()
})

/** A failing step leaves pictures of what both saw. */
function step(title: string, run: () => Promise<void>): void {
  it.skipIf(!hasBrowser)(`${title}${hasBrowser ? '' : ' (skipped: no Chromium)'}`, async () => {
    onTestFailed(async () => {
      await picture(guest, 'failed-pay-guest')
      await picture(staff, 'failed-pay-staff')
    })
    await run()
  })
}

/** Takes orders at all hours, and money through Stripe. */
async function openRestaurant(): Promise<void> {
  const send = (path: string, method: string, body: unknown, token = '') =>
    fetch(`${carte.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    })
  const signedIn = await send('/users/login', 'POST', { username: owner.email, ...owner })
  const { token } = z.looseObject({ token: z.string() }).parse(await signedIn.json())
  const hours = { openingHours: [{ days: [], from: '00:00', until: '23:59' }] }
  const opened = await send('/locations?where[slug][equals]=nevsky', 'PATCH', hours, token)
  const account = await send(
    '/payment-accounts',
    'POST',
    {
      title: 'Stripe',
      provider: 'stripe',
      isTest: true,
      isActive: true,
      stripeSecretKey: stripe.secretKey,
      stripeWebhookSecret: stripe.webhookSecret,
    },
    token,
  )
  expect([opened.status, account.status]).toEqual([200, 201])
  locationId =
    z
      .looseObject({ docs: z.array(z.looseObject({ id: z.number() })).min(1) })
      .parse(await opened.json())
      .docs.map(({ id }) => id)[0] ?? 0
  change = async (id, keys) => (await send(`/payment-accounts/${id}`, 'PATCH', keys, token)).status
}

const inRussian = {
  start: '/nevsky',
  dish: 'Борщ с говядиной',
  mode: 'Самовывоз',
  name: 'Имя',
  phone: 'Телефон',
  card: 'Картой онлайн',
  order: /Заказать за/,
}
const inEnglish: typeof inRussian = {
  start: '/en/nevsky',
  dish: 'Borscht with beef',
  mode: 'Pickup',
  name: 'Name',
  phone: 'Phone',
  card: 'Card online',
  order: /Order for/,
}

/** A guest orders soup, to be paid online. */
async function orderSoup(words = inRussian): Promise<void> {
  await guest.goto(`${carte.url}${words.start}`)
  await guest.getByRole('link', { name: words.dish }).click()
  const dialog = guest.getByRole('dialog')
  await dialog.locator('button[type=submit]').click()
  await guest.locator('#cart-bar').click()
  await guest.getByText(words.mode).click()
  await guest.getByLabel(words.name).fill('Анна')
  await guest.getByLabel(words.phone).fill('89161234567')
  await guest.getByText(words.card).click()
  await guest.getByRole('button', { name: words.order }).click()
}

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ')

step(
  'a guest chooses, orders and pays on Stripe’s page; a refused card changes nothing',
  async () => {
    await signIn(staff, carte.url)
    await staff.goto(`${carte.url}/admin/board?location=${locationId}`)
    await staff.getByText('На связи').waitFor()
    await orderSoup()
    await guest.waitForURL((address) => address.href.startsWith(stripe.url))
    // Nobody cooks what is not paid.
    expect(await staff.getByRole('article').count()).toBe(0)
    await picture(guest, 'pay-stripe')
    await guest.getByRole('button', { name: '4000 0000 0000 0002' }).click()
    await guest.getByText('Банк отказал.').waitFor()
    await guest.getByRole('button', { name: 'Вернуться' }).click()
    await guest.getByText('Заказ ещё не оплачен').waitFor()
    expect(await findViolations(guest)).toEqual([])
    await picture(guest, 'pay-awaits')
    await guest.getByRole('button', { name: 'Оплатить' }).click()
    await guest.waitForURL((address) => address.href.startsWith(stripe.url))
    await guest.getByRole('button', { name: '4000 0000 0000 3220' }).click()
    await guest.getByRole('button', { name: 'Да, это я' }).click()
    await guest.waitForURL(/\/orders\/\d+\//)
  },
)

step('the order goes on by itself when the money is there, and reaches the staff', async () => {
  // By the order's own event, without a reload.
  await guest.locator('#order-state', { hasNotText: 'не оплачен' }).waitFor()
  await guest.getByRole('button', { name: 'Оплатить' }).waitFor({ state: 'detached' })
  await picture(guest, 'pay-paid')
  // The board was open all the time.
  const card = staff.getByRole('article', { name: /Заказ № \d+/ })
  await card.waitFor()
  await picture(staff, 'pay-board')
  const id = /\/orders\/(\d+)\//.exec(guest.url())?.[1] ?? ''
  await staff.goto(`${carte.url}/admin/collections/orders/${id}`)
  await staff.getByRole('button', { name: 'Принять' }).click()
  await staff.getByRole('button', { name: 'Готовить' }).waitFor()
  await guest.locator('#order-state', { hasText: 'принял' }).waitFor()
})

step('half of it is given back with a reason, and that stands at Stripe', async () => {
  await staff.getByRole('button', { name: 'Вернуть деньги' }).click()
  const sum = staff.getByLabel('Сколько вернуть')
  const whole = Number((await sum.inputValue()).replace(/\s/g, '').replace(',', '.'))
  const half = Math.round(whole * 50)
  await sum.fill(String(half / 100).replace('.', ','))
  const give = staff.getByRole('button', { name: 'Вернуть деньги' })
  expect(await give.isDisabled()).toBe(true)
  await staff.getByLabel('Почему').fill('Суп остыл')
  await give.click()
  await staff.getByText(/−.*Суп остыл/).waitFor()
  await picture(staff, 'pay-refunded')
  const [refund] = stripe.book.refunds.values()
  expect(refund).toMatchObject({ amount: half, status: 'succeeded' })
  expect(stripe.invalid()).toEqual([])
  await staff.goto(`${carte.url}/admin/collections/refunds`)
  await staff.getByText('Суп остыл').waitFor()
  const row = staff.locator('tbody tr').first()
  expect(plain(await row.textContent())).toContain('Сделан')
  expect(await row.locator('.carte-money-cell').textContent()).toMatch(/^\d[\d\s,]*\s₽$/)
  const link = row.getByRole('link').first()
  await staff.goto(new URL((await link.getAttribute('href')) ?? '', carte.url).href)
  expect(await staff.getByLabel('Сумма', { exact: true }).textContent()).toMatch(/^\d[\d\s,]*\s₽$/)
  await picture(staff, 'pay-refund-page')
})

step('the receipt is seen by the guest, and by staff at the order and at the payment', async () => {
  const receipt = guest.getByRole('link', { name: /Чек на/ })
  await receipt.waitFor()
  await guest.reload()
  expect(await findViolations(guest)).toEqual([])
  await picture(guest, 'pay-receipt-guest')
  const [charge] = [...stripe.book.charges.values()].filter(({ paid }) => paid)
  expect(await receipt.getAttribute('href')).toBe(charge?.receipt_url)
  const opened = guest.context().waitForEvent('page')
  await receipt.click()
  const paper = await opened
  await paper.getByText(/Возвращено/).waitFor()
  await picture(paper, 'pay-receipt')
  await paper.close()
  const payments = await staff.request.get(`${carte.url}/api/payments?sort=-id&limit=1`)
  const [payment] = z
    .looseObject({ docs: z.array(z.looseObject({ id: z.number(), order: z.number() })) })
    .parse(await payments.json()).docs
  await staff.goto(`${carte.url}/admin/collections/payments/${payment?.id}`)
  const link = staff.getByRole('link', { name: 'Открыть чек' })
  expect(await link.getAttribute('href')).toBe(charge?.receipt_url)
  expect(await staff.getByLabel('Получено', { exact: true }).textContent()).toMatch(
    /^\d[\d\s,]*\s₽$/,
  )
  expect(await staff.getByLabel('Чем платят').textContent()).toContain('Stripe')
  await picture(staff, 'pay-receipt-payment')
  await staff.goto(`${carte.url}/admin/collections/orders/${payment?.order}`)
  await staff.getByRole('link', { name: /Чек у провайдера: / }).waitFor()
  await picture(staff, 'pay-receipt-staff')
})

step('a guest who reads English comes back from Stripe to English', async () => {
  await orderSoup(inEnglish)
  await guest.waitForURL((address) => address.href.startsWith(stripe.url))
  await guest.getByRole('button', { name: '4242 4242 4242 4242' }).click()
  await guest.waitForURL(/\/orders\/\d+\/.*locale=en/)
  await guest.getByRole('heading', { name: /Order No\./ }).waitFor()
  await guest.locator('#order-state', { hasNotText: 'not paid' }).waitFor()
  await guest.getByRole('link', { name: /Receipt for/ }).waitFor()
  await picture(guest, 'pay-paid-en')
})

step(
  'with a publishable key the guest pays in Stripe’s form on the page of the order',
  async () => {
    expect(await change(1, { stripePublishableKey: stripe.publishableKey })).toBe(200)
    await orderSoup()
    await guest.waitForURL(/\/orders\/\d+\//)
    const form = guest.locator('#pay-form')
    await form.getByText('4000 0000 0000 0002').click()
    expect(await findViolations(guest)).toEqual([])
    await picture(guest, 'pay-form')
    const pay = form.getByRole('button', { name: 'Оплатить' })
    await pay.click()
    await guest.locator('#pay-wrong', { hasText: 'declined' }).waitFor()
    await form.getByText('4000 0000 0000 3220').click()
    await pay.click()
    await guest.getByRole('button', { name: 'Да, это я' }).click()
    await guest.waitForURL(/\/orders\/\d+\//)
    await guest.locator('#order-state', { hasNotText: 'не оплачен' }).waitFor()
    expect(await guest.locator('#pay-form').count()).toBe(0)
    expect(stripe.invalid()).toEqual([])
  },
)

step(
  'on Stripe’s page after all where its script is blocked; the form’s payment is called off',
  async () => {
    const intents = stripe.book.intents.size
    await guest.route(/\/v3\/$/u, (route) => route.abort())
    await orderSoup()
    await guest.waitForURL((address) => address.href.startsWith(stripe.url))
    await guest.getByRole('button', { name: '4242 4242 4242 4242' }).click()
    await guest.waitForURL(/\/orders\/\d+\//)
    await guest.locator('#order-state', { hasNotText: 'не оплачен' }).waitFor()
    await expect
      .poll(() =>
        [...stripe.book.intents.values()]
          .slice(intents)
          .map(({ status }) => status)
          .sort(),
      )
      .toEqual(['canceled', 'succeeded'])
  },
)
