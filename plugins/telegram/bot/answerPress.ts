import { readPress } from '@/src/domain/bot/readPress'

import { answerMenuPress } from '../guest/answerMenuPress'
import { answerStaffPress } from '../staff/answerStaffPress'
import { botTexts } from './botTexts'
import { changeSubscriber } from './changeSubscriber'
import type { Chat } from './Chat'
import { topicKeyboard } from './keyboards'
import { readTopics } from './readTopics'

type Pressed = { queryId: string; messageId: number; isText: boolean; data: string }

/** Does what a pressed button says. Every press is answered, or Telegram shows it as still under way. */
export async function answerPress(chat: Chat, pressed: Pressed): Promise<void> {
  const { data, isText, messageId, queryId } = pressed
  const press = readPress(data)
  const answer = (text?: string) =>
    chat.say({ method: 'answerCallbackQuery', callback_query_id: queryId, text })
  if (!press) return answer(botTexts(chat.language).oldButton)
  switch (press.is) {
    case 'places':
    case 'menu':
    case 'category':
    case 'dish':
    case 'found':
      answer()
      return answerMenuPress(chat, press, { id: messageId, isText })
    case 'topic':
      answer()
      return turnTopic(chat, press.topic, messageId)
    case 'language': {
      const { language } = press
      if (chat.subscriber) await changeSubscriber(chat.req, chat.subscriber.id, { language })
      return answer(botTexts(language).saved)
    }
    case 'unsubscribe':
      if (chat.subscriber) await changeSubscriber(chat.req, chat.subscriber.id, { state: 'left' })
      answer()
      return chat.say({ method: 'sendMessage', text: botTexts(chat.language).left })
    default: {
      const { isAlert, text } = await answerStaffPress(chat, press, messageId)
      chat.say({
        method: 'answerCallbackQuery',
        callback_query_id: queryId,
        text: text?.slice(0, 200),
        show_alert: isAlert,
      })
    }
  }
}

async function turnTopic(chat: Chat, topic: number, messageId: number): Promise<void> {
  const { language, req, say, subscriber } = chat
  if (!subscriber) return
  const topics = await readTopics(req, language)
  const before = (subscriber.topics ?? []).map((one) => (typeof one === 'number' ? one : one.id))
  const pressed = topics.find(({ id }) => id === topic)?.id
  const isOn = pressed !== undefined && before.includes(pressed)
  const after = pressed === undefined ? before : before.filter((id) => id !== pressed)
  if (pressed !== undefined && !isOn) after.push(pressed)
  await changeSubscriber(req, subscriber.id, { topics: after })
  say({
    method: 'editMessageReplyMarkup',
    message_id: messageId,
    reply_markup: topicKeyboard(topics, after, botTexts(language).goodbye),
  })
}
