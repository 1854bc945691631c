import type { Text } from '@/src/i18n/language'

import type { Template } from './Template'
import { wrongWith } from './wrongWith'

export type WrongWords = {
  field: 'subject' | 'body' | 'button' | 'sms' | 'pushTitle' | 'pushBody'
  detail: Text
}

/** What is wrong with a whole template, field by field. */
export function wrongWords({ event, ...words }: Template): WrongWords[] {
  const fields = ['subject', 'body', 'button', 'sms', 'pushTitle', 'pushBody'] as const
  return fields.flatMap((field) => {
    const detail = wrongWith(words[field], event, { isWhole: isWhole(field, words[field]) })
    return detail ? { field, detail } : []
  })
}

/** Body and SMS are messages by themselves; an empty SMS is made of the body. */
export function isWhole(field: WrongWords['field'], words: Template['body'] | string): boolean {
  return field === 'body' || (field === 'sms' && words !== '')
}
