import { type Request as ExpressRequest, type Response as ExpressResponse, Router } from 'express'

import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import type { Parts } from '../parts'
import { page } from './page'
import { brokenLink, pageTexts } from './texts'

type Kind = keyof typeof pageTexts
type Way = { channel: string; token: string }

/**
 * The pages that letters lead to. Opening one changes nothing, because mail programs open links before
 * their readers do; its button does, and so does the one click of a mail program (RFC 8058, 3.2).
 */
export function subscriptionPages(api: Parts['api']): Router {
  const router = Router()

  function show(req: ExpressRequest, res: ExpressResponse, status: number, what: Content) {
    const language = negotiateLanguage(req.get('accept-language'))
    res.vary('Accept-Language')
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    res
      .status(status)
      .type('html')
      .send(page({ language, ...what[language] }))
  }

  async function act(req: ExpressRequest, path: string, body: unknown): Promise<number> {
    const answer = await api(
      new Request(new URL(`/api/v1/subscriptions/${path}`, 'http://localhost'), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': req.get('accept-language') ?? 'ru',
        },
        body: JSON.stringify(body),
      }),
    )
    return answer.status
  }

  const ask = (kind: Kind) => (req: ExpressRequest, res: ExpressResponse) => {
    show(req, res, 200, pageTexts[kind])
  }
  const answered = (req: ExpressRequest, res: ExpressResponse, kind: Kind, status: number) => {
    if (status >= 400) return show(req, res, status < 500 ? status : 503, brokenLink)
    const { ru, en } = pageTexts[kind]
    return show(req, res, 200, {
      ru: { title: ru.done, text: ru.doneText },
      en: { title: en.done, text: en.doneText },
    })
  }

  const { ru: leaveRu, en: leaveEn } = pageTexts.leave
  const askToLeave = (req: ExpressRequest, res: ExpressResponse, way: Way) => {
    const path = [way.channel, way.token].map(encodeURIComponent).join('/')
    const rather = (words: string) =>
      `<p><a href="/preferences/${escapeHtml(path)}">${words}</a></p>`
    show(req, res, 200, {
      ru: { ...leaveRu, after: rather(leaveRu.rather) },
      en: { ...leaveEn, after: rather(leaveEn.rather) },
    })
  }
  const leave = async (req: ExpressRequest, res: ExpressResponse, way: Way) =>
    answered(req, res, 'leave', await act(req, 'leave', way))

  router.get('/unsubscribe/:channel/:token', (req, res) => askToLeave(req, res, req.params))
  router.post('/unsubscribe/:channel/:token', (req, res) => leave(req, res, req.params))
  // In an SMS, where each character is paid: plugins/notifications/subscriptions/shortLink.
  router.get('/u/:token', (req, res) => askToLeave(req, res, { channel: 'sms', ...req.params }))
  router.post('/u/:token', (req, res) => leave(req, res, { channel: 'sms', ...req.params }))
  router.get('/subscribe/:token', ask('confirm'))
  router.post('/subscribe/:token', async (req, res) => {
    answered(req, res, 'confirm', await act(req, 'confirm', { token: req.params.token }))
  })
  return router
}

type Content = Record<'ru' | 'en', { title: string; text: string; button?: string; after?: string }>
