import { isRecord } from '../http/isRecord'

import { bad } from './BadRequest'

const actions = [
  'url',
  'callback_data',
  'web_app',
  'switch_inline_query',
  'switch_inline_query_current_chat',
]

const checkButton = (button: unknown, isPrivate: boolean): void => {
  if (!isRecord(button)) return
  const taken = actions.filter((action) => button[action] !== undefined)
  if (String(button.text).trim() === '')
    throw bad('can\'t parse inline keyboard button: field "text" must be non-empty')
  if (taken.length === 0)
    throw bad(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
  if (taken.length > 1)
    throw bad(`can't parse inline keyboard button: exactly one of ${actions.join(', ')} is allowed`)
  if (typeof button.url === 'string' && !/^(https?|tg):\/\/[^\s/]+/i.test(button.url))
    throw bad(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
  if (!isRecord(button.web_app)) return
  if (!isPrivate) throw bad('BUTTON_TYPE_INVALID')
  if (!/^https:\/\//i.test(String(button.web_app.url)))
    throw bad(
      `inline keyboard button Web App URL '${String(button.web_app.url)}' is invalid: Only HTTPS links are allowed`,
    )
}

/** The rules of inline keyboards that types alone do not say; at most 100 buttons. */
export const checkMarkup = (markup: unknown, isPrivate: boolean): void => {
  if (!isRecord(markup) || !Array.isArray(markup.inline_keyboard)) return
  const buttons: unknown[] = markup.inline_keyboard.flat()
  if (buttons.length > 100) throw bad('reply markup is too long')
  buttons.forEach((button) => checkButton(button, isPrivate))
}
