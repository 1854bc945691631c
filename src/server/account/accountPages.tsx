import express, { type Request as ExpressRequest, type Response, Router } from 'express'
import type { ReactElement } from 'react'
import { z } from 'zod'

import { AccountPage } from '@/src/guest/account/AccountPage'
import { accountWords } from '@/src/guest/account/accountWords'
import { SignInPage, type SignInStep } from '@/src/guest/account/SignInPage'
import type { Context } from '@/src/guest/Context'
import { pathIn } from '@/src/domain/site/pathIn'

import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { makePage } from '../guest/makePage'
import type { Parts } from '../parts'
import { type AskAccount, askAccount, refusalIn } from './askAccount'
import { isForgedForm } from './isForgedForm'
import { readAccount } from './readAccount'

const channel = z.enum(['sms', 'email', 'telegram'])
const waysAnswer = z.object({ channels: z.array(channel), telegram_bot: z.string().nullable() })

const addressForm = z.object({ channel: channel.optional(), address: z.string().max(320) })
const codeForm = z.object({ channel, address: z.string().max(320), code: z.string().max(12) })
const nameForm = z.object({ name: z.string().max(100) })
const newsForm = z.object({ channel: z.enum(['sms', 'email']), wanted: z.enum(['yes', 'no']) })
const idForm = z.object({ id: z.string().regex(/^\d{1,10}$/) })

const start: SignInStep = { sent: null, chat: null, written: '', wrong: '', done: '' }

/**
 * `/account`, and `/en/account` and the like: a guest signs in by a code and sees their orders. Plain forms, which work without
 * scripts; each asks /api/v1 as an app would, with the guest's cookie. What another site has a browser send is refused.
 */
export function accountPages(api: Parts['api'], site: GuestSite): Router {
  const router = Router()
  const root = site.locales.map((locale) => pathIn(locale, '/account'))
  const body = express.urlencoded({ extended: false, limit: '10kb' })

  function sight(req: ExpressRequest): { ask: AskAccount; context: Context } {
    // A guest who reads the menu in a further language comes back to it; the words here are Russian then.
    const locale = site.locales.find((one) => req.path.startsWith(`/${one}/`)) ?? 'ru'
    const language = locale === 'en' ? 'en' : 'ru'
    const origin = site.publicUrl ?? ''
    const context = contextOf(site, { language, locale, origin, path: '/account', mode: null })
    return { ask: askAccount(api, req, language), context }
  }

  async function signIn(req: ExpressRequest, res: Response, step: SignInStep, status = 200) {
    const { ask, context } = sight(req)
    const ways = waysAnswer.parse(await (await ask('/session/ways')).json())
    const page = (
      <SignInPage channels={ways.channels} bot={ways.telegram_bot} context={context} step={step} />
    )
    send(res, page, status)
  }

  async function account(req: ExpressRequest, res: Response, wrong = '', status = 200) {
    const { ask, context } = sight(req)
    const before = z
      .string()
      .regex(/^\d{1,10}$/)
      .safeParse(req.query.before).data
    const found = await readAccount(ask, site, { language: context.language, before })
    if (found === null) return signIn(req, res, { ...start, wrong }, status)
    send(res, <AccountPage account={found} context={context} wrong={wrong} />, status)
  }

  router.get(root, async (req, res) => {
    const chat = z
      .string()
      .regex(/^\d{1,20}$/)
      .safeParse(req.query.telegram).data
    if (chat !== undefined) return signIn(req, res, { ...start, chat })
    const { context } = sight(req)
    if (req.query.left !== undefined) {
      return signIn(req, res, { ...start, done: accountWords[context.language].left })
    }
    return account(req, res)
  })

  router.post(
    root.map((one) => `${one}/:act`),
    body,
    async (req, res, next) => {
      const { ask, context } = sight(req)
      const words = accountWords[context.language]
      if (isForgedForm(req, site.publicUrl))
        return signIn(req, res, { ...start, wrong: words.forged }, 403)
      const home = pathIn(context.locale, '/account')
      const done = async (answer: globalThis.Response, to = home) => {
        if (!answer.ok)
          return account(req, res, await refusalIn(answer, words.broken), answer.status)
        const cookie = answer.headers.get('Set-Cookie')
        if (cookie !== null) res.set('Set-Cookie', cookie)
        // Shown anew by GET, so that loading the page again sends nothing again.
        return res.set('Cache-Control', 'no-store').redirect(303, to)
      }
      switch (req.params.act) {
        case 'code': {
          const { data } = addressForm.safeParse(req.body)
          const written = data?.address ?? ''
          const to = data?.channel ?? (written.includes('@') ? 'email' : 'sms')
          const ways = waysAnswer.parse(await (await ask('/session/ways')).json())
          if (!ways.channels.includes(to)) {
            return signIn(req, res, { ...start, written, wrong: words.wrongWay }, 422)
          }
          const asked = { channel: to, address: written }
          const answer = await ask('/session/code', { method: 'POST', body: asked })
          if (answer.ok) return signIn(req, res, { ...start, sent: asked })
          const wrong = await refusalIn(answer, words.broken)
          return signIn(req, res, { ...start, written, wrong }, answer.status)
        }
        case 'session': {
          const { data } = codeForm.safeParse(req.body)
          if (!data) return signIn(req, res, { ...start, wrong: words.broken }, 422)
          const answer = await ask('/session', { method: 'POST', body: data })
          if (answer.ok) return done(answer)
          const { channel: by, address } = data
          const wrong = await refusalIn(answer, words.broken)
          return signIn(
            req,
            res,
            { ...start, sent: { channel: by, address }, wrong },
            answer.status,
          )
        }
        case 'name': {
          const { data } = nameForm.safeParse(req.body)
          return done(await ask('/customer', { method: 'PATCH', body: data ?? {} }))
        }
        case 'news': {
          const { data } = newsForm.safeParse(req.body)
          const wish = data && { channel: data.channel, is_subscribed: data.wanted === 'yes' }
          return done(await ask('/customer/news', { method: 'PATCH', body: wish ?? {} }))
        }
        case 'forget-address': {
          const { data } = idForm.safeParse(req.body)
          return done(await ask(`/customer/addresses/${data?.id ?? 0}`, { method: 'DELETE' }))
        }
        case 'sign-out':
          return done(await ask('/session', { method: 'DELETE' }))
        case 'leave':
          return done(await ask('/customer', { method: 'DELETE' }), `${home}?left`)
        default:
          return next()
      }
    },
  )
  return router
}

function send(res: Response, page: ReactElement, status: number): void {
  // With no referrer at all browsers would hide where the forms come from.
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })
  res.status(status).type('html').send(makePage(page))
}
