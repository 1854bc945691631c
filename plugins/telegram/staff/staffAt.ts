import type { PayloadRequest } from 'payload'

import type { User } from '@/payload-types'

/** The active member of staff who tied this account of Telegram to their own; null for anybody else. */
export async function staffAt(req: PayloadRequest, telegramId: string): Promise<User | null> {
  if (telegramId === '') return null
  const { docs } = await req.payload.find({
    collection: 'users',
    // In a private chat the number of the chat is that of the person (Bot API, "Chat").
    where: { and: [{ telegramChat: { equals: telegramId } }, { isActive: { equals: true } }] },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] ?? null
}
