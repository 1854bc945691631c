import type {
  ConsentAction,
  ConsentSource,
  SubscriberState,
} from '@/src/domain/messages/subscriberStates'

type Label = { ru: string; en: string }

export const subscriberStateNames: Record<SubscriberState, Label> = {
  pending: { ru: 'Ждём подтверждения', en: 'To be confirmed' },
  active: { ru: 'Подписан', en: 'Subscribed' },
  left: { ru: 'Отписался', en: 'Unsubscribed' },
  gone: { ru: 'Адрес недоступен', en: 'Address out of reach' },
}

export const actionNames: Record<ConsentAction, Label> = {
  asked: { ru: 'Попросил подписать', en: 'Asked to subscribe' },
  agreed: { ru: 'Подписался', en: 'Subscribed' },
  left: { ru: 'Отписался', en: 'Unsubscribed' },
  changed: { ru: 'Сменил темы или язык', en: 'Changed topics or language' },
  gone: { ru: 'Адрес стал недоступен', en: 'Address went out of reach' },
}

export const sourceNames: Record<ConsentSource, Label> = {
  site: { ru: 'Сайт', en: 'Site' },
  link: { ru: 'Ссылка в сообщении', en: 'Link in a message' },
  telegram: { ru: 'Бот в Telegram', en: 'Telegram bot' },
  staff: { ru: 'Сотрудник', en: 'Staff' },
  provider: { ru: 'Ответ провайдера', en: 'The provider’s answer' },
}
