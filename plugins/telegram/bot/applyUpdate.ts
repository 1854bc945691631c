import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'
import { enqueue } from '@/src/outbox/enqueue'

import { answerGroup } from '../staff/answerGroup'
import { dropGroup, moveGroup } from '../staff/groups'
import { answerCommand } from './answerCommand'
import { answerPress } from './answerPress'
import { changeSubscriber } from './changeSubscriber'
import { openChat, type Said } from './openChat'
import { readCommand } from './readCommand'
import { update } from './update'

/** An answer that comes later than this is to a question that nobody remembers. */
const usefulFor = 10 * 60 * 1_000

/**
 * Does what an update of Telegram means: what somebody wrote or pressed, or that they have blocked the
 * bot. What the bot says leaves through the outbox.
 */
export const applyUpdate: ApplyEvent = async (req, { body }) => {
  const told = update.parse(body)
  const { callback_query: press, message, my_chat_member: member, update_id } = told
  const { chat, said } = await openChat(req, told)
  if (member) {
    const { subscriber } = chat
    const isOut = ['kicked', 'left'].includes(member.new_chat_member.status)
    if (isOut && !chat.isPrivate) await dropGroup(req, chat.id)
    if (isOut && subscriber?.state === 'active') {
      await changeSubscriber(req, subscriber.id, { state: 'gone' })
    }
    return
  }
  if (message?.migrate_to_chat_id) return moveGroup(req, chat.id, message.migrate_to_chat_id)
  if (message?.text && chat.isPrivate) await answerCommand(chat, message.text)
  else if (message?.text) {
    const title = message.chat.title ?? ''
    const repliesTo = message.reply_to_message?.message_id
    await answerGroup(chat, { ...readCommand(message.text), title, repliesTo })
  }
  if (press?.message) {
    const { message_id: messageId, text } = press.message
    const isText = text !== undefined
    await answerPress(chat, { queryId: press.id, messageId, isText, data: press.data ?? '' })
  }
  await enqueue(
    req,
    said.map((one, index) => deliveryOf(chat.id, one, `bot:${update_id}:${index}`)),
  )
}

function deliveryOf(chat: string, { orElse, words }: Said, dedupeKey: string): NewDelivery {
  // An answer to a press is no message in the chat: it waits for none and keeps none waiting.
  const isAnswer = words.method === 'answerCallbackQuery'
  const address = isAnswer ? `press:${words.callback_query_id}` : chat
  const way = { channel: 'telegram', address, mayRepeat: true } as const
  return {
    ...way,
    event: 'bot',
    lane: 'now',
    message: words,
    dedupeKey,
    notAfter: new Date(Date.now() + usefulFor),
    ...(orElse ? { fallback: [{ ...way, message: orElse }] } : {}),
  }
}
