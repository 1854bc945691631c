import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    resend: 'Отправить ещё раз',
    resending: 'Отправляем…',
    resent: 'Поставлено в очередь',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    unknown: 'Возможно, сообщение уже дошло: тогда его получат дважды.',
    letter: 'Письмо',
    forgotten: 'Текст уже не хранится.',
    subject: 'Тема',
    from: 'От кого',
    noSubject: 'Без темы',
  },
  en: {
    resend: 'Send again',
    resending: 'Sending…',
    resent: 'Waiting to be sent',
    failed: 'That did not work. Check the connection and try again.',
    unknown: 'The message may have arrived already: then they get it twice.',
    letter: 'Letter',
    forgotten: 'Its words are no longer kept.',
    subject: 'Subject',
    from: 'From',
    noSubject: 'No subject',
  },
}

/** The words of these parts in the language that the admin speaks. */
export const deliveryTexts = (language: string) => texts[adminLanguage(language)]
