import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { escapeHtml } from './escapeHtml'

/** Where a keyboard stands, and who presses it. */
type Here = { chat: number; message: number; who: number }

const hidden = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('')

const pressable = (action: string, fields: Record<string, unknown>, text: string): string =>
  `<form method="post" action="/telegram/${action}">${hidden(fields)}<button>${text}</button></form>`

const link = (href: string, text: string): string =>
  `<a class="key" href="${escapeHtml(href)}" target="_blank" rel="noreferrer">${text} ↗</a>`

const showButton = (button: unknown, { chat, message, who }: Here): string => {
  if (!isRecord(button)) return pressable('say', { chat, who, text: button }, escapeHtml(button))
  const text = escapeHtml(textOf(button.text))
  const app = isRecord(button.web_app) ? textOf(button.web_app.url) : ''
  // As Telegram opens it: with initData, signed for this bot.
  if (app !== '')
    return link(
      `/telegram/app?${String(new URLSearchParams({ url: app, who: String(who) }))}`,
      text,
    )
  const url = textOf(button.url)
  if (url !== '') return link(url, text)
  return button.callback_data === undefined
    ? pressable('say', { chat, who, text: textOf(button.text) }, text)
    : pressable('press', { chat, message, who, data: textOf(button.callback_data) }, text)
}

/** A message's keyboard, each button of which can be pressed. */
export const showMarkup = (markup: unknown, here: Here): string => {
  if (!isRecord(markup)) return ''
  const given = markup.inline_keyboard ?? markup.keyboard
  const rows: unknown[] = Array.isArray(given) ? given : []
  return rows
    .map((row) => {
      const buttons: unknown[] = Array.isArray(row) ? row : []
      return `<div class="keys">${buttons.map((each) => showButton(each, here)).join('')}</div>`
    })
    .join('')
}
