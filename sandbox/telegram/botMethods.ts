import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { bad } from './BadRequest'
import { type Chats } from './makeChats'
import { type makeUpdates } from './makeUpdates'
import { type Stored } from './sendMethods'

type Given = Record<string, unknown>

export type Asked = { answered?: { text?: string; alert: boolean; url?: string } }

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined

const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise

const checkWebhook = (url: string): void => {
  const { protocol, hostname } = new URL(url)
  const near = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !near)
    throw bad('bad webhook: An HTTPS URL must be provided for webhook')
}

/** The methods about the bot itself, its updates and the questions people put to it. */
export const botMethods = (
  chats: Chats,
  updates: ReturnType<typeof makeUpdates>,
  asked: Map<string, Asked>,
  stored: Stored,
  settings: Map<string, unknown>,
) => ({
  getMe: () => () => ({
    ...chats.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  getUpdates: (given: Given) => () =>
    updates.take(number(given.offset, 0), number(given.limit, 100), number(given.timeout, 0)),
  setWebhook: (given: Given) => {
    const url = textOf(given.url)
    const secret = textOf(given.secret_token)
    if (url !== '') checkWebhook(url)
    if (!/^[\w-]*$/.test(secret)) throw bad('secret token contains unallowed characters')
    const next = { url, secret, allowed: texts(given.allowed_updates) }
    return () => {
      updates.setWebhook(url === '' ? undefined : next, given.drop_pending_updates === true)
      return true
    }
  },
  deleteWebhook: (given: Given) => () => {
    updates.setWebhook(undefined, given.drop_pending_updates === true)
    return true
  },
  getWebhookInfo: () => () => updates.info(),
  setMyCommands: (given: Given) => {
    const commands: unknown[] = Array.isArray(given.commands) ? given.commands : []
    for (const each of commands)
      if (isRecord(each) && !/^[a-z0-9_]{1,32}$/.test(String(each.command)))
        throw bad('BOT_COMMAND_INVALID')
    return () => {
      const scope = isRecord(given.scope) ? JSON.stringify(given.scope) : 'default'
      const language = textOf(given.language_code)
      settings.set(`commands ${scope} ${language}`.trim(), commands)
      return true
    }
  },
  setChatMenuButton: (given: Given) => () => {
    const chat = given.chat_id === undefined ? '' : ` ${textOf(given.chat_id)}`
    settings.set(`menu button${chat}`, given.menu_button)
    return true
  },
  sendChatAction: (given: Given) => {
    chats.named(given.chat_id)
    return () => true
  },
  getFile: (given: Given) => {
    const id = textOf(given.file_id)
    const file = stored.get(id)
    if (file === undefined) throw bad('invalid file_id')
    return () => ({ file_id: id, file_unique_id: id, file_size: file.bytes.length, file_path: id })
  },
  answerCallbackQuery: (given: Given) => {
    const question = asked.get(textOf(given.callback_query_id))
    if (question === undefined || question.answered !== undefined)
      throw bad('query is too old and response timeout expired or query ID is invalid')
    return () => {
      question.answered = {
        alert: given.show_alert === true,
        ...(given.text !== undefined && { text: textOf(given.text) }),
        ...(given.url !== undefined && { url: textOf(given.url) }),
      }
      return true
    }
  },
  answerInlineQuery: (given: Given) => {
    const id = textOf(given.inline_query_id)
    if (!asked.has(id))
      throw bad('query is too old and response timeout expired or query ID is invalid')
    const results: unknown[] = Array.isArray(given.results) ? given.results : []
    if (results.length > 50) throw bad('RESULTS_TOO_MUCH')
    return () => {
      settings.set(`inline ${id}`, results)
      return true
    }
  },
})
