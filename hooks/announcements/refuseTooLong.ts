import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import type { Announcement } from '@/payload-types'
import {
  announcementLength,
  telegramLimit,
} from '@/plugins/notifications/announcements/announcementTelegram'
import { readLexical } from '@/src/domain/messages/richText/readLexical'

/** Refuses to publish for Telegram what Telegram would not take. */
export const refuseTooLong: CollectionBeforeChangeHook<Announcement> = ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const channels = data.channels ?? originalDoc?.channels ?? []
  if (!channels.includes('telegram')) return data
  const length = announcementLength({
    id: 0,
    language: 'ru',
    title: String(data.title ?? originalDoc?.title ?? ''),
    body: readLexical(data.body ?? originalDoc?.body),
    brand: { name: '' },
    siteUrl: 'https://example.org',
  })
  if (length <= telegramLimit) return data
  const count = new Intl.NumberFormat(req.i18n.language).format(length)
  const message =
    req.i18n.language === 'en'
      ? `Telegram takes at most 4,096 characters, and this has ${count}. Shorten it or leave Telegram out.`
      : `Telegram принимает до 4096 знаков, а здесь ${count}. Сократите текст или уберите Telegram.`
  throw new ValidationError(
    { collection: 'announcements', errors: [{ message, path: 'body' }], req },
    req.t,
  )
}
