import express, { type Request as ExpressRequest, type Response, Router } from 'express'
import { z } from 'zod'

import { pathIn } from '@/src/domain/site/pathIn'
import { accountWords } from '@/src/guest/account/accountWords'
import { SubscribePage, type SubscribeStep } from '@/src/guest/news/SubscribePage'
import { subscribeWords } from '@/src/guest/news/subscribeWords'

import { askAccount, refusalIn } from '../account/askAccount'
import { isForgedForm } from '../account/isForgedForm'
import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { makePage } from '../guest/makePage'
import type { Parts } from '../parts'

const waysAnswer = z.object({
  channels: z.array(z.enum(['sms', 'email', 'telegram'])),
  telegram_bot: z.string().nullable(),
})
const form = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ask'), address: z.string().max(320) }),
  z.object({ do: z.literal('confirm'), address: z.string().max(40), code: z.string().max(12) }),
])
const begun = z.object({ token: z.string() })

const start: SubscribeStep = { sent: null, isAsked: false, written: '', wrong: '' }

/**
 * `/subscribe`, and `/en/subscribe` and the like: a guest asks for news by SMS, which a code confirms, or by letters,
 * which a link in the first one does. Plain forms that ask /api/v1 as an app would.
 */
export function subscribePage(api: Parts['api'], site: GuestSite): Router {
  const router = Router()
  const root = site.locales.map((locale) => pathIn(locale, '/subscribe'))

  function sight(req: ExpressRequest) {
    const locale = site.locales.find((one) => req.path.startsWith(`/${one}/`)) ?? 'ru'
    const language = locale === 'en' ? ('en' as const) : ('ru' as const)
    const origin = site.publicUrl ?? ''
    const context = contextOf(site, { language, locale, origin, path: '/subscribe', mode: null })
    const ask = askAccount(api, req, language)
    return { ask, context, language, home: pathIn(locale, '/subscribe') }
  }

  async function waysOf(req: ExpressRequest) {
    const answer = await sight(req).ask('/session/ways')
    const { channels, telegram_bot } = waysAnswer.parse(await answer.json())
    return { ways: channels.filter((one) => one !== 'telegram'), bot: telegram_bot }
  }

  async function show(req: ExpressRequest, res: Response, step: SubscribeStep, status = 200) {
    const { context } = sight(req)
    const page = <SubscribePage context={context} step={step} {...await waysOf(req)} />
    // With no referrer at all browsers would hide where the forms come from.
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })
    res.status(status).type('html').send(makePage(page))
  }

  async function ask(req: ExpressRequest, res: Response, written: string) {
    const { ask: askApi, home, language } = sight(req)
    const channel = written.includes('@') ? 'email' : 'sms'
    const { ways } = await waysOf(req)
    if (!ways.includes(channel)) {
      return show(req, res, { ...start, written, wrong: subscribeWords[language].wrongWay }, 422)
    }
    const body = { channel, address: written, language }
    const answer = await askApi('/subscriptions', { method: 'POST', body })
    if (!answer.ok) {
      const wrong = await refusalIn(answer, accountWords[language].broken)
      return show(req, res, { ...start, written, wrong }, answer.status)
    }
    // Shown anew by GET, so that loading the page again sends nothing again.
    if (channel === 'email') return res.redirect(303, `${home}?asked`)
    return show(req, res, { ...start, sent: written })
  }

  async function confirm(req: ExpressRequest, res: Response, address: string, code: string) {
    const { ask: askApi, language } = sight(req)
    const body = { channel: 'sms', address, code, language }
    const answer = await askApi('/subscriptions/confirm', { method: 'POST', body })
    if (!answer.ok) {
      const wrong = await refusalIn(answer, accountWords[language].broken)
      return show(req, res, { ...start, sent: address, wrong }, answer.status)
    }
    const { token } = begun.parse(await answer.json())
    return res.redirect(303, `/preferences/sms/${token}?begun`)
  }

  router.get(root, (req, res) =>
    show(req, res, { ...start, isAsked: req.query.asked !== undefined }),
  )
  router.post(root, express.urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    const { language } = sight(req)
    if (isForgedForm(req, site.publicUrl)) {
      return show(req, res, { ...start, wrong: accountWords[language].forged }, 403)
    }
    const { data } = form.safeParse(req.body)
    if (!data) return show(req, res, { ...start, wrong: accountWords[language].broken }, 422)
    return data.do === 'ask'
      ? ask(req, res, data.address)
      : confirm(req, res, data.address, data.code)
  })
  return router
}
