import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { escapeHtml } from './escapeHtml'

const hidden = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('')

const pressable = (action: string, fields: Record<string, unknown>, text: string): string =>
  `<form method="post" action="/telegram/${action}">${hidden(fields)}<button>${text}</button></form>`

const showButton = (button: unknown, chat: number, message: number): string => {
  if (!isRecord(button)) return pressable('say', { chat, text: button }, escapeHtml(button))
  const text = escapeHtml(textOf(button.text))
  const app = isRecord(button.web_app) ? textOf(button.web_app.url) : ''
  const link = textOf(button.url) || app
  if (link !== '')
    return `<a class="key" href="${escapeHtml(link)}" target="_blank" rel="noreferrer">${text} ↗</a>`
  return button.callback_data === undefined
    ? pressable('say', { chat, text: textOf(button.text) }, text)
    : pressable('press', { chat, message, data: textOf(button.callback_data) }, text)
}

/** A message's keyboard, each button of which can be pressed. */
export const showMarkup = (markup: unknown, chat: number, message: number): string => {
  if (!isRecord(markup)) return ''
  const given = markup.inline_keyboard ?? markup.keyboard
  const rows: unknown[] = Array.isArray(given) ? given : []
  return rows
    .map((row) => {
      const buttons: unknown[] = Array.isArray(row) ? row : []
      return `<div class="keys">${buttons.map((each) => showButton(each, chat, message)).join('')}</div>`
    })
    .join('')
}
