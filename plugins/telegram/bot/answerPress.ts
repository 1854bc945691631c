import { botTexts } from './botTexts'
import { changeSubscriber } from './changeSubscriber'
import type { Chat } from './Chat'
import { topicKeyboard } from './keyboards'
import { readTopics } from './readTopics'

type Press = { queryId: string; messageId: number; data: string }

/** Does what a pressed button says. Every press is answered, or Telegram shows it as still under way. */
export async function answerPress(chat: Chat, { queryId, messageId, data }: Press): Promise<void> {
  const { req, subscriber, say } = chat
  const [what = '', value = ''] = data.split(':')
  let language = chat.language
  if (subscriber && what === 'topic') {
    const topics = await readTopics(req, language)
    const before = (subscriber.topics ?? []).map((one) => (typeof one === 'number' ? one : one.id))
    const pressed = topics.find(({ id }) => String(id) === value)?.id
    const isOn = pressed !== undefined && before.includes(pressed)
    const after = pressed === undefined ? before : before.filter((id) => id !== pressed)
    if (pressed !== undefined && !isOn) after.push(pressed)
    await changeSubscriber(req, subscriber.id, { topics: after })
    say({ method: 'answerCallbackQuery', callback_query_id: queryId })
    return say({
      method: 'editMessageReplyMarkup',
      message_id: messageId,
      reply_markup: topicKeyboard(topics, after, botTexts(language).goodbye),
    })
  }
  if (subscriber && what === 'language') {
    language = value === 'en' ? 'en' : 'ru'
    await changeSubscriber(req, subscriber.id, { language })
  }
  if (subscriber && what === 'stop') {
    await changeSubscriber(req, subscriber.id, { state: 'left' })
    say({ method: 'answerCallbackQuery', callback_query_id: queryId })
    return say({ method: 'sendMessage', text: botTexts(language).left })
  }
  say({
    method: 'answerCallbackQuery',
    callback_query_id: queryId,
    text: botTexts(language).saved,
  })
}
