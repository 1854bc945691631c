import type { PayloadRequest } from 'payload'

import type { Subscriber } from '@/payload-types'
import { hiddenAddress } from '@/src/domain/messages/address/hiddenAddress'
import { menuLocales, nameOfLocale } from '@/src/i18n/menuLocales'
import type { Language } from '@/src/i18n/language'
import { Problem } from '@/src/errors'

import type { Preferences } from './fields'

export const notOurs = new Problem('forbidden', {
  detail: { ru: 'Это не наша ссылка.', en: 'This link is not of ours.' },
})

/** What a subscriber may choose among, and has chosen. */
export async function preferencesOf(
  req: PayloadRequest,
  { channel, address, state, language, topics }: Subscriber,
  inLanguage: Language,
): Promise<Preferences> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    locale: inLanguage,
    fallbackLocale: 'ru',
    depth: 0,
    pagination: false,
    sort: '_order',
    req,
  })
  const chosen = (topics ?? []).map((topic) => (typeof topic === 'number' ? topic : topic.id))
  const { quietFrom, quietTo } = await req.payload.findGlobal({
    slug: 'message-settings',
    depth: 0,
    req,
  })
  return {
    channel,
    address: hiddenAddress(channel, address),
    is_subscribed: state === 'active',
    language,
    languages: menuLocales().map((code) => ({ code, name: nameOfLocale(code)[inLanguage] })),
    topics: docs.map(({ id, name }) => ({ id, name, is_chosen: chosen.includes(id) })),
    quiet: quietFrom && quietTo && quietFrom !== quietTo ? { from: quietFrom, to: quietTo } : null,
  }
}
