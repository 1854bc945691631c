import type { Payload } from 'payload'

import type { Language } from '@/src/i18n/language'

import { portsOf } from './portsOf'

/** What a way to pay is called; its own name for one that is gone. */
export function wayName(
  payload: Pick<Payload, 'config'>,
  name: string,
  language: Language,
): string {
  const way = portsOf(payload).payments.find((one) => one.name === name)
  return way?.label[language] ?? name
}
