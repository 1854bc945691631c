import type { Text } from '@/src/i18n/language'

import type { PhotoFaultCode } from './PhotoFault'

/** Why a photo did not come from its address. */
export const photoFaultTexts: Readonly<Record<PhotoFaultCode, Text>> = {
  notHttps: {
    ru: 'нужен адрес, который начинается с https://.',
    en: 'an https:// address is needed.',
  },
  privateAddress: {
    ru: 'адрес ведёт во внутреннюю сеть.',
    en: 'the address leads into a private network.',
  },
  tooManyRedirects: { ru: 'слишком много переадресаций.', en: 'too many redirects.' },
  badStatus: {
    ru: 'по этому адресу фотографии не отдают.',
    en: 'there is no photo at this address.',
  },
  tooLarge: { ru: 'файл слишком велик.', en: 'the file is too large.' },
  tooSlow: { ru: 'сайт не ответил вовремя.', en: 'the site did not answer in time.' },
  unreachable: { ru: 'сайт не отвечает.', en: 'the site does not answer.' },
}
