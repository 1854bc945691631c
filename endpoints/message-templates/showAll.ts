import { telegramLimit } from '@/plugins/notifications/announcements/announcementTelegram'
import type { Rendered } from '@/plugins/notifications/templates/renderTemplate'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import { smsSegments } from '@/src/domain/messages/sms/smsSegments'
import { telegramLength } from '@/src/domain/messages/telegram/telegramLength'

/** The answer to a preview: the messages, and what they take of their channels' limits. */
export function showAll({ channels }: TemplateEvent, { telegram, email, sms, push }: Rendered) {
  return {
    body: {
      channels,
      telegram: telegram.map((message) => ({
        message,
        length: 'text' in message ? telegramLength(message.text ?? '') : 0,
      })),
      limit: telegramLimit,
      email,
      sms: { ...sms, ...smsSegments(sms.body) },
      push,
    },
    headers: { 'Cache-Control': 'no-store' },
  }
}
