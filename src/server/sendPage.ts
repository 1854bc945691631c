import type { Request, Response } from 'express'

import type { Text } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { server } from '@/src/i18n/server'

type What = {
  status: number
  title: Text
  hint: Text
  /** After so many seconds the page asks for itself again. */
  again?: number
}

/** A plain page for a person whose request could not be answered, in their language. */
export function sendPage(req: Request, res: Response, what: What): void {
  const { status, title, hint, again } = what
  const language = negotiateLanguage(req.get('accept-language'))
  res.vary('Accept-Language')
  if (again !== undefined) res.set({ Refresh: String(again), 'Retry-After': String(again) })
  res.status(status).set('Cache-Control', 'no-store').type('html').send(`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title[language]} · Carte</title>
    <style>
      body { margin: 20vh auto 0; max-width: 28rem; padding: 0 1.5rem; color: #222;
        font: 1.05rem/1.6 system-ui, sans-serif; }
      h1 { font-size: 1.5rem; font-weight: 600; }
      small { color: #666; overflow-wrap: anywhere; }
      @media (prefers-color-scheme: dark) {
        body { background: #151515; color: #eee; } a { color: #9cf; } small { color: #999; }
      }
    </style>
  </head>
  <body>
    <h1>${title[language]}</h1>
    <p>${hint[language]}</p>
    <p><a href="/admin">${server.toAdmin[language]}</a></p>
    <small>${server.requestNumber[language]}: ${req.id}</small>
  </body>
</html>
`)
}
