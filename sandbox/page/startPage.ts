import { type IncomingMessage, type ServerResponse } from 'node:http'

import { readBody } from '../http/readBody'
import { serve } from '../http/serve'
import { type Push, type Subscription } from '../push/startPush'
import { type Smtp } from '../smtp/startSmtp'
import { type Telegram } from '../telegram/startTelegram'
import { type Twilio } from '../twilio/startTwilio'

import { layout, type View } from './layout'
import { mailView } from './mailView'
import { pushView } from './pushView'
import { smsView } from './smsView'
import { telegramView } from './telegramView'

export type Services = { telegram: Telegram; smtp: Smtp; twilio: Twilio; push: Push }

/** A page to read what arrived, and to be the guest who answers the bot. */
export const startPage = async ({ telegram, smtp, twilio, push }: Services, port = 0) => {
  const subscriptions: Subscription[] = []

  const show = (path: string, query: URLSearchParams): View | undefined => {
    if (path === '/telegram') return telegramView(telegram, query.get('chat'))
    if (path === '/mail') return mailView(smtp, query.get('n'))
    if (path === '/sms') return smsView(twilio, query.get('to'))
    return path === '/push' ? pushView(push, subscriptions) : undefined
  }

  const acts: Readonly<Record<string, (form: URLSearchParams, chat: number) => unknown>> = {
    '/telegram/say': (form, chat) => telegram.say(chat, form.get('text') ?? '', Math.abs(chat)),
    '/telegram/start': (_, chat) => telegram.start(chat),
    '/telegram/block': (_, chat) => telegram.block(chat),
    '/telegram/unblock': (_, chat) => telegram.unblock(chat),
    '/telegram/press': (form) =>
      telegram.press(Number(form.get('message')), form.get('data') ?? ''),
    '/push/subscribe': () => subscriptions.push(push.subscribe()),
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
      const chat = Number(form.get('chat'))
      act(form, chat)
      return go(pathname.startsWith('/push') ? '/push' : `/telegram?chat=${chat}`)
    }
    if (pathname === '/') return go('/telegram')
    const photo = telegram.files.get(searchParams.get('id') ?? '')
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
