import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    resend: 'Отправить ещё раз',
    resending: 'Отправляем…',
    resent: 'Поставлено в очередь',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    unknown: 'Возможно, сообщение уже дошло: тогда его получат дважды.',
    letter: 'Письмо',
    sms: 'СМС',
    noSubject: 'Без темы',
    to: 'Кому',
    channel: 'Канал',
    state: 'Состояние',
    created: 'Создано',
    runAt: 'Следующая попытка',
    expires: 'Не позже',
    sent: 'Отправлено',
    attempts: 'Попыток',
    reference: 'Номер у провайдера',
    repeated: 'Могло прийти ещё раз',
    secret: 'Что в сообщении, видит только владелец.',
  },
  en: {
    resend: 'Send again',
    resending: 'Sending…',
    resent: 'Waiting to be sent',
    failed: 'That did not work. Check the connection and try again.',
    unknown: 'The message may have arrived already: then they get it twice.',
    letter: 'Letter',
    sms: 'SMS',
    noSubject: 'No subject',
    to: 'To',
    channel: 'Channel',
    state: 'State',
    created: 'Created',
    runAt: 'Next try',
    expires: 'Not after',
    sent: 'Sent',
    attempts: 'Attempts',
    reference: 'The provider’s number',
    repeated: 'May have arrived again',
    secret: 'What it says only the owner sees.',
  },
}

/** The words of these parts in the language that the admin speaks. */
export const deliveryTexts = (language: string) => texts[adminLanguage(language)]
