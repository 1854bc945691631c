import { brandOf } from '@/src/outbox/brandOf'
import { siteUrl } from '@/src/settings/siteUrl'
import { subscribe } from '@/src/subscribers/subscribe'

import { showFound } from '../guest/showFound'
import { showMenu } from '../guest/showMenu'
import { linkStaff } from '../link/linkStaff'
import { followOrder } from '../orders/followOrder'
import { answerStaff } from '../staff/answerStaff'
import { staffAt } from '../staff/staffAt'
import { staffTexts } from '../staff/staffTexts'
import { botTexts } from './botTexts'
import { changeSubscriber } from './changeSubscriber'
import type { Chat } from './Chat'
import { languageKeyboard, topicKeyboard } from './keyboards'
import { readCommand } from './readCommand'
import { readTopics } from './readTopics'

const idsOf = (topics: readonly (number | { id: number })[] | null | undefined): number[] =>
  (topics ?? []).map((topic) => (typeof topic === 'number' ? topic : topic.id))

/** Answers what somebody wrote: a command of the bot's, or words that are looked for on the menu. */
export async function answerCommand(chat: Chat, text: string): Promise<void> {
  const { command, rest } = readCommand(text)
  const linkCode = /^link_(\w+)$/.exec(rest)?.[1]
  if (command === 'start' && linkCode) return tie(chat, linkCode)
  if (command === 'link') return tie(chat, rest.trim())
  const token = /^order_([\w-]+)$/.exec(rest)?.[1]
  if (command === 'start' && token) return followOrder(chat, token)
  if (command === 'start' && rest === 'signin') return offerSignIn(chat)
  if (await answerStaff(chat, command, rest)) return
  if (command === 'start') return begin(chat)
  if (command === 'menu') return showMenu(chat)
  if (command === '') return showFound(chat, text)
  if (command === 'stop' || command === 'unsubscribe') return end(chat)
  const texts = botTexts(chat.language)
  if (command === 'topics' && chat.subscriber) return askTopics(chat, chat.subscriber.topics)
  if (command === 'language' && chat.subscriber) {
    return chat.say({ method: 'sendMessage', text: texts.language, reply_markup: languageKeyboard })
  }
  const isStaff = (await staffAt(chat.req, chat.from.id)) !== null
  const more = isStaff ? staffTexts(chat.language).staffHelp : ''
  chat.say({ method: 'sendMessage', text: texts.help + more })
}

/** Where a guest who came from the site signs in: the code then comes to this chat. */
function offerSignIn({ id, language, say }: Chat): void {
  const query = new URLSearchParams({ telegram: id })
  const url = `${siteUrl()}${language === 'en' ? '/en' : ''}/account?${query.toString()}`
  say({ method: 'sendMessage', text: botTexts(language).signIn(url) })
}

async function begin(chat: Chat): Promise<void> {
  const { req, id, from, language } = chat
  const subscriber = await subscribe(req, {
    channel: 'telegram',
    address: id,
    state: 'active',
    source: 'telegram',
    language,
    name: from.name,
  })
  const { brand } = await brandOf(req.payload, language)
  chat.say({ method: 'sendMessage', text: botTexts(language).welcome(brand.name) })
  await askTopics(chat, subscriber.topics)
}

async function askTopics(chat: Chat, chosen: Parameters<typeof idsOf>[0]): Promise<void> {
  const texts = botTexts(chat.language)
  const topics = await readTopics(chat.req, chat.language)
  chat.say({
    method: 'sendMessage',
    text: texts.topics,
    reply_markup: topicKeyboard(topics, idsOf(chosen), texts.goodbye),
  })
}

async function end({ req, subscriber, language, say }: Chat): Promise<void> {
  if (subscriber) await changeSubscriber(req, subscriber.id, { state: 'left' })
  say({ method: 'sendMessage', text: botTexts(language).left })
}

async function tie({ req, id, language, say }: Chat, code: string): Promise<void> {
  const name = await linkStaff(req, id, code)
  const texts = botTexts(language)
  say({ method: 'sendMessage', text: name === null ? texts.badCode : texts.linked(name) })
}
