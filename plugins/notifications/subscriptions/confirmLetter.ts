import { emailDocument } from '@/src/domain/messages/email/emailDocument'
import type { EmailBrand } from '@/src/domain/messages/email/EmailParts'
import { escapeHtml } from '@/src/domain/messages/escapeHtml'

import type { EmailMessage } from '../email/emailMessage'

const words = {
  ru: {
    title: 'Подтвердите подписку',
    text: (brand: string) =>
      `Кто-то, надеемся, вы, подписал этот адрес на новости «${brand}». Нажмите на кнопку, и они будут приходить. Если это не вы, ничего делать не нужно.`,
    button: 'Подтвердить',
    reason: 'Это письмо пришло, потому что ваш адрес указали на нашем сайте.',
  },
  en: {
    title: 'Confirm your subscription',
    text: (brand: string) =>
      `Somebody, we hope you, subscribed this address to news from ${brand}. Press the button and they will come. If it was not you, there is nothing to do.`,
    button: 'Confirm',
    reason: 'You get this letter because your address was given on our site.',
  },
}

type Asked = { to: string; language: string; brand: EmailBrand; url: string }

/** Asks whether a subscription is wanted: anybody can write anybody's address into a form. */
export function confirmLetter({ to, language, brand, url }: Asked): EmailMessage {
  const own = words[language === 'en' ? 'en' : 'ru']
  const text = own.text(brand.name)
  const letter = emailDocument({
    lang: language,
    title: own.title,
    preheader: text,
    brand,
    bodyHtml: `<p class="c-text" style="margin:0 0 16px;font-size:16px;line-height:1.6">${escapeHtml(text)}</p>`,
    bodyText: text,
    button: { label: own.button, url },
    footer: { reason: own.reason },
  })
  return { to, subject: own.title, ...letter }
}
