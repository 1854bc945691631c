import type { TelegramWords } from '@/plugins/notifications/telegram/telegramMessage'
import { findSubscriber } from '@/plugins/notifications/subscriptions/findSubscriber'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'
import { enqueue } from '@/src/outbox/enqueue'

import { answerCommand } from './answerCommand'
import { answerPress } from './answerPress'
import { changeSubscriber } from './changeSubscriber'
import { chatOf, update } from './update'

/** An answer that comes later than this is to a question that nobody remembers. */
const usefulFor = 10 * 60 * 1_000

/**
 * Does what an update of Telegram means, in a private chat: what somebody wrote or pressed, or that they
 * have blocked the bot. What the bot says leaves through the outbox.
 */
export const applyUpdate: ApplyEvent = async (req, { body }) => {
  const told = update.parse(body)
  const { callback_query: press, message, my_chat_member: member, update_id } = told
  const where = message?.chat ?? press?.message?.chat ?? member?.chat
  if (where?.type !== 'private') return
  const id = chatOf(told)
  const subscriber = await findSubscriber(req, 'telegram', id)
  if (member) {
    if (member.new_chat_member.status === 'kicked' && subscriber?.state === 'active') {
      await changeSubscriber(req, subscriber.id, { state: 'gone' })
    }
    return
  }
  const from = message?.from ?? press?.from
  const said = from?.language_code?.startsWith('ru') === false ? 'en' : 'ru'
  const language = subscriber ? (subscriber.language === 'en' ? 'en' : 'ru') : said
  const words: TelegramWords[] = []
  const chat = {
    req,
    id,
    subscriber,
    language,
    say: (one: TelegramWords) => void words.push(one),
  } as const
  if (message?.text) await answerCommand(chat, message.text, from?.first_name ?? '')
  else if (press?.message) {
    const { message_id: messageId } = press.message
    await answerPress(chat, { queryId: press.id, messageId, data: press.data ?? '' })
  }
  const notAfter = new Date(Date.now() + usefulFor)
  await enqueue(
    req,
    words.map((one, index): NewDelivery => ({
      channel: 'telegram',
      address: id,
      event: 'bot',
      lane: 'now',
      message: one,
      mayRepeat: true,
      dedupeKey: `bot:${update_id}:${index}`,
      notAfter,
    })),
  )
}
