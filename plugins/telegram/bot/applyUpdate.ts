import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'
import { enqueue } from '@/src/outbox/enqueue'

import { answerCommand } from './answerCommand'
import { answerPress } from './answerPress'
import { changeSubscriber } from './changeSubscriber'
import { openChat, type Said } from './openChat'
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
    if (member.new_chat_member.status === 'kicked' && subscriber?.state === 'active') {
      await changeSubscriber(req, subscriber.id, { state: 'gone' })
    }
    return
  }
  if (!chat.isPrivate) return
  if (message?.text) await answerCommand(chat, message.text)
  else if (press?.message) {
    const { message_id: messageId, text } = press.message
    const isText = text !== undefined
    await answerPress(chat, { queryId: press.id, messageId, isText, data: press.data ?? '' })
  }
  await enqueue(
    req,
    said.map((one, index) => deliveryOf(chat.id, one, `bot:${update_id}:${index}`)),
  )
}

function deliveryOf(address: string, { orElse, words }: Said, dedupeKey: string): NewDelivery {
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
