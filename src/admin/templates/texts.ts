import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    guide: 'Что можно вставить',
    howTo: 'Нажмите на переменную, чтобы скопировать её, и вставьте в текст.',
    copied: 'Скопировано: {name}',
    notCopied: 'Не получилось скопировать. Напишите переменную сами.',
    example: 'например, {example}',
    preview: 'Как это увидят',
    loading: 'Готовим…',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
    onExamples: 'Ресторан и блюда — ваши, остальное — пример.',
    test: 'Отправить себе',
    testing: 'Отправляем…',
    tested: 'Отправлено: {to}',
    notTelegram: 'Чтобы получать пробные сообщения и в Telegram, подключите его в своём профиле.',
    channels: { telegram: 'Telegram', email: 'Письмо', sms: 'СМС', push: 'Push' },
    notBy: 'По этому каналу сообщение сейчас не уходит: он не отмечен в «Отправлять».',
    sms: {
      'GSM-7': 'Латиницей: до 160 знаков в одной СМС.',
      'UCS-2': 'Кириллицей: до 70 знаков в одной СМС.',
    },
    segments: { one: '{count} СМС', few: '{count} СМС', many: '{count} СМС', other: '{count} СМС' },
    units: {
      one: '{count} знак',
      few: '{count} знака',
      many: '{count} знаков',
      other: '{count} знака',
    },
    dear: 'Каждая СМС оплачивается отдельно: такое сообщение стоит как {count}.',
  },
  en: {
    guide: 'What can be inserted',
    howTo: 'Press a variable to copy it, then paste it into the text.',
    copied: 'Copied: {name}',
    notCopied: 'It could not be copied. Type the variable yourself.',
    example: 'such as {example}',
    preview: 'How it will be seen',
    loading: 'One moment…',
    failed: 'That did not work. Check the connection and try again.',
    onExamples: 'The restaurant and the dishes are yours, the rest is an example.',
    test: 'Send to me',
    testing: 'Sending…',
    tested: 'Sent to {to}',
    notTelegram: 'To get test messages in Telegram too, connect it in your profile.',
    channels: { telegram: 'Telegram', email: 'Letter', sms: 'SMS', push: 'Push' },
    notBy: 'The message does not go by this channel now: it is not chosen in “Send by”.',
    sms: {
      'GSM-7': 'In Latin letters: up to 160 characters in one SMS.',
      'UCS-2': 'With other letters: up to 70 characters in one SMS.',
    },
    segments: { one: '{count} SMS', few: '{count} SMS', many: '{count} SMS', other: '{count} SMS' },
    units: {
      one: '{count} character',
      few: '{count} characters',
      many: '{count} characters',
      other: '{count} characters',
    },
    dear: 'Each SMS is paid for: this message costs as much as {count}.',
  },
}

export type TemplateTexts = (typeof texts)['ru']

/** The words of these parts in the language that the admin speaks. */
export const templateTexts = (language: string): TemplateTexts => texts[adminLanguage(language)]
