import { type IncomingMessage, type ServerResponse } from 'node:http'

import { readBody } from '../http/readBody'
import { serve } from '../http/serve'
import { type Iiko } from '../iiko/startIiko'
import { type Push, type Subscription } from '../push/startPush'
import { type Smtp } from '../smtp/startSmtp'
import { type Telegram } from '../telegram/startTelegram'
import { type Twilio } from '../twilio/startTwilio'

import { iikoActs } from './iikoActs'
import { iikoView } from './iikoView'
import { layout, type View } from './layout'
import { mailView } from './mailView'
import { paymentsActs } from './paymentsActs'
import { paymentsView } from './paymentsView'
import { pushView } from './pushView'
import { smsView } from './smsView'
import { telegramActs, whoOf } from './telegramActs'
import { telegramView } from './telegramView'
import { type PaymentServices, tillsOf } from './tills'

export type Services = {
  telegram: Telegram
  smtp: Smtp
  twilio: Twilio
  push: Push
  iiko: Iiko
} & PaymentServices

/** What the push service's button does. */
const pushActs = ({ push }: Partial<Services>, subscriptions: Subscription[]) =>
  push && { '/push/subscribe': () => subscriptions.push(push.subscribe()) }

/** A page to read what arrived, to be the guest who answers the bot, the restaurant behind iiko and the banks. */
export const startPage = async (services: Partial<Services>, port = 0) => {
  const { telegram, smtp, twilio, push, iiko } = services
  const subscriptions: Subscription[] = []
  const tills = tillsOf(services)

  const show = (path: string, query: URLSearchParams): View | undefined => {
    if (path === '/telegram' && telegram) return telegramView(telegram, query)
    if (path === '/mail' && smtp) return mailView(smtp, query.get('n'))
    if (path === '/sms' && twilio) return smsView(twilio, query.get('to'))
    if (path === '/iiko' && iiko) return iikoView(iiko, query.get('group'))
    if (path === '/payments') return paymentsView(tills, query.get('till'))
    return path === '/push' && push ? pushView(push, subscriptions) : undefined
  }

  const acts: Readonly<Record<string, (form: URLSearchParams, chat: number) => unknown>> = {
    ...(telegram && telegramActs(telegram)),
    ...pushActs(services, subscriptions),
    ...(iiko && iikoActs(iiko)),
    ...paymentsActs(tills),
  }

  const backTo = (pathname: string, form: URLSearchParams): string => {
    if (pathname.startsWith('/push')) return '/push'
    if (pathname.startsWith('/payments')) return `/payments?till=${form.get('till') ?? ''}`
    if (pathname.startsWith('/iiko')) return `/iiko?group=${form.get('group') ?? ''}`
    return `/telegram?chat=${Number(form.get('chat'))}&who=${whoOf(form)}`
  }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', server.url)
    const { origin } = request.headers
    const act = acts[pathname]
    const go = (location: string) => void response.writeHead(303, { location }).end()
    if (request.method === 'POST' && act !== undefined) {
      // Pages of other sites must not press buttons here.
      if (origin !== undefined && origin !== server.url) return void response.writeHead(403).end()
      const form = new URLSearchParams((await readBody(request, 100_000)).toString())
      act(form, Number(form.get('chat')))
      return go(backTo(pathname, form))
    }
    if (pathname === '/') return go(telegram ? '/telegram' : '/iiko')
    if (pathname === '/telegram/app' && telegram) {
      const app = new URL(searchParams.get('url') ?? '')
      const data = telegram.initData(Number(searchParams.get('who')))
      app.hash = String(new URLSearchParams({ tgWebAppData: data, tgWebAppVersion: '8.0' }))
      return go(app.href)
    }
    const photo = telegram?.files.get(searchParams.get('id') ?? '')
    if (pathname === '/telegram/photo' && photo !== undefined) {
      response.writeHead(200, {
        'content-type': photo.type || 'image/jpeg',
        'x-content-type-options': 'nosniff',
      })
      return void response.end(photo.bytes)
    }
    const view = show(pathname, searchParams)
    if (view === undefined) return void response.writeHead(404).end('нет такой страницы')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(layout(pathname, view))
  }

  const server = await serve(handle, port)
  return { url: server.url, subscriptions, close: server.close }
}
