import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { type Push, startPush } from '@/sandbox/push/startPush'
import { startTwilio } from '@/sandbox/twilio/startTwilio'

import {
  desktop,
  hasBrowser,
  newVisitor,
  openBrowser,
  phone,
  picture,
} from '../services/openBrowser'
import { type CarteProcess, startCarte } from '../services/startCarte'
import { findViolations } from './findViolations'
import { signIn } from './signIn'

let carte: CarteProcess
let browser: Browser
let push: Push
let twilio: Awaited<ReturnType<typeof startTwilio>>
beforeAll(async () => {
  if (!hasBrowser) return
  push = await startPush()
  twilio = await startTwilio()
  carte = await startCarte({
    env: {
      DEMO_MENU: 'no',
      PUSH_SANDBOX_HOST: new URL(push.url).host,
      TWILIO_ACCOUNT_SID: twilio.accountSid,
      TWILIO_AUTH_TOKEN: twilio.authToken,
      TWILIO_FROM: '+15005550006',
      TWILIO_API_URL: twilio.url,
    },
  })
  // The shell knows no push service.
  browser = await openBrowser('whole')
})
afterAll(async () => {
  await browser?.close()
  await carte?.stop()
  await push?.close()
  await twilio?.close()
})

/**
 * A visitor who has allowed notices. Chromium's own push service is not reached from here: what it would
 * give is the stand-in's subscription, and what it would bring is handed to the service worker by CDP.
 */
async function allowing(
  viewport: { width: number; height: number } = desktop,
): Promise<BrowserContext> {
  const visitor = await newVisitor(browser, { viewport })
  await visitor.grantPermissions(['notifications'], { origin: carte.url })
  const given = push.subscribe()
  await visitor.addInitScript((json) => {
    const key = `push ${location.pathname.startsWith('/admin')}`
    const subscription = {
      endpoint: json.endpoint,
      toJSON: () => json,
      unsubscribe: () => {
        sessionStorage.removeItem(key)
        return Promise.resolve(true)
      },
    }
    Object.assign(PushManager.prototype, {
      subscribe: () => {
        sessionStorage.setItem(key, '1')
        return Promise.resolve(subscription)
      },
      getSubscription: () => Promise.resolve(sessionStorage.getItem(key) ? subscription : null),
    })
  }, given)
  return visitor
}

const title = (name: string) => `${name}${hasBrowser ? '' : ' (skipped: no Chromium)'}`

it.skipIf(!hasBrowser)(
  title('staff switch on notices; the first one shows in the browser'),
  async () => {
    const visitor = await allowing()
    const page = await visitor.newPage()
    await signIn(page, carte.url)
    await page.goto(`${carte.url}/admin/account`)
    await page.getByRole('button', { name: 'Включить уведомления' }).click()
    await page.locator('.carte-notices[data-state=on]').waitFor()
    await picture(page, 'push-staff-on')
    const arrived = await vi.waitFor(
      () => {
        expect(push.messages).toHaveLength(1)
        return push.messages[0]?.text ?? ''
      },
      { timeout: 20_000, interval: 50 },
    )
    const cdp = await visitor.newCDPSession(page)
    const registrations: { registrationId: string; scopeURL: string }[] = []
    cdp.on('ServiceWorker.workerRegistrationUpdated', (event) =>
      registrations.push(...event.registrations),
    )
    await cdp.send('ServiceWorker.enable')
    const known = await vi.waitFor(() => {
      const found = registrations.find(({ scopeURL }) => scopeURL.endsWith('/admin/'))
      expect(found).toBeDefined()
      return found?.registrationId ?? ''
    })
    await cdp.send('ServiceWorker.deliverPushMessage', {
      origin: carte.url,
      registrationId: known,
      data: arrived,
    })
    await vi.waitFor(async () => {
      const shown = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/admin/')
        const notices = (await registration?.getNotifications()) ?? []
        return notices.map(({ title: head, data }) => ({ head, data: JSON.stringify(data) }))
      })
      expect(shown).toEqual([
        { head: 'Уведомления включены', data: JSON.stringify({ url: `${carte.url}/admin` }) },
      ])
    })
    await page.reload()
    await page.locator('.carte-notices[data-state=on]').waitFor()
    await page.getByRole('button', { name: 'Выключить' }).click()
    await page.locator('.carte-notices[data-state=off]').waitFor()
    await visitor.close()
  },
)

it.skipIf(!hasBrowser)(title('a guest switches on news and off again'), async () => {
  const visitor = await allowing(phone)
  const page = await visitor.newPage()
  await page.goto(`${carte.url}/subscribe`)
  await page.locator('[data-push=off]').waitFor()
  expect(await findViolations(page)).toEqual([])
  await picture(page, 'push-guest-off')
  await page.getByRole('button', { name: 'Включить уведомления' }).click()
  await page.getByText('Готово: новости будут приходить сюда.').waitFor()
  await picture(page, 'push-guest-on')
  await page.getByRole('button', { name: 'Выключить' }).click()
  await page.locator('[data-push=off]').waitFor()
  await visitor.close()
})

it.skipIf(!hasBrowser)(
  title('a guest asks for news by SMS: a code confirms the phone'),
  async () => {
    const visitor = await newVisitor(browser, { locale: 'en-GB', viewport: phone })
    const page = await visitor.newPage()
    await page.goto(`${carte.url}/en/subscribe`)
    await page.locator('[data-push=off], [data-push=denied]').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByLabel('Phone').fill('8 916 123-45-67')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    const code = await vi.waitFor(
      () => {
        const sent = twilio.messages().find(({ to }) => to === '+79161234567')
        expect(sent).toBeDefined()
        return /\d{6}/.exec(sent?.body ?? '')?.[0] ?? ''
      },
      { timeout: 20_000, interval: 50 },
    )
    await page.getByLabel('Code').fill(code)
    expect(await findViolations(page)).toEqual([])
    await picture(page, 'subscribe-code')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await page.waitForURL(/\/preferences\/sms\//)
    await page.getByRole('status').waitFor()
    expect(await findViolations(page)).toEqual([])
    await visitor.close()
  },
)

it.skipIf(!hasBrowser)(title('where notices are denied it is said what to do'), async () => {
  const visitor = await newVisitor(browser, { viewport: phone })
  await visitor.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })
  })
  const page = await visitor.newPage()
  await page.goto(`${carte.url}/subscribe`)
  await page.getByText('Уведомления запрещены в браузере.').waitFor()
  expect(await page.getByRole('button', { name: /уведомления|Выключить/ }).count()).toBe(0)
  await visitor.close()
})
