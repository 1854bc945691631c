import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import type { Language } from '@/src/i18n/language'

import type { PushMessage } from './pushMessage'

const words = {
  ru: { title: 'Уведомления включены', body: 'Сообщения для сотрудников будут приходить сюда.' },
  en: { title: 'Notices are on', body: 'What is meant for staff will come here.' },
}

/** The first notice in a browser, so that whoever switched it on sees that it works. */
export function noticesOn(address: string, language: Language): NewDelivery {
  const message: PushMessage = {
    ...words[language],
    url: '/admin',
    tag: 'carte-notices-on',
    ttlSeconds: 600,
    urgency: 'normal',
  }
  return {
    channel: 'push',
    address,
    event: 'staff.notices-on',
    lane: 'now',
    message,
    mayRepeat: true,
    notAfter: new Date(Date.now() + 600_000),
  }
}
