import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { menuOf } from '@/src/menu/menuOf'

import type { Chat } from '../bot/Chat'
import { rejectInWords } from '../orders/rejectInWords'
import { answerStop } from './answerStaff'
import { bindGroup, dropGroup, findGroups } from './groups'
import { placeName } from './openStaff'
import { staffAt } from './staffAt'
import { staffTexts } from './staffTexts'

type Said = {
  command: string
  rest: string
  /** Of the group. */
  title: string
  /** The message that it answers. */
  repliesTo: number | undefined
}

/** Answers a command that somebody wrote in a group. What people say to each other is their own affair. */
export async function answerGroup(
  chat: Chat,
  { command, repliesTo, rest, title }: Said,
): Promise<void> {
  const texts = staffTexts(chat.language)
  const tell = (text: string) => chat.say({ method: 'sendMessage', text })
  const code = command === 'bind' ? rest.trim() : /^bind_(\w+)$/.exec(rest)?.[1]
  if (code !== undefined && (command === 'bind' || command === 'start')) {
    const bound = await bindGroup(chat.req, { chat: chat.id, title }, code)
    if (bound === null) return tell(texts.badCode)
    const { engine } = await menuOf(chat.req.payload)
    await engine.hold()
    const location = engine.model().locations.find(({ id }) => id === bound)
    return tell(texts.bound(location ? placeName(chat, location) : ''))
  }
  if (command === 'stop') return answerStop(chat, rest)
  if (command === 'reject') return tell(await rejectInWords(chat, { reason: rest, repliesTo }))
  if (command === 'unbind') {
    const user = await staffAt(chat.req, chat.from.id)
    const [group] = await findGroups(chat.req, { chat: chat.id })
    const isTheirs = !group || mayActAt(user, group.location_id)
    if (!hasRole(user, 'manager') || !isTheirs) return tell(texts.notAllowed)
    await dropGroup(chat.req, chat.id)
    return tell(texts.unboundNow)
  }
  if (command === 'start' || command === 'help') {
    const [group] = await findGroups(chat.req, { chat: chat.id })
    tell(group ? texts.groupHelp : texts.unbound)
  }
}
