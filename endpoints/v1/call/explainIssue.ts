import type { z } from 'zod'

import { api } from '@/src/i18n/api'
import { fill } from '@/src/i18n/fill'
import type { Text } from '@/src/i18n/language'

function filled(text: Text, values: Record<string, string | number>): Text {
  return { ru: fill(text.ru, values), en: fill(text.en, values) }
}

const expectations: Readonly<Record<string, Text>> = {
  string: api.notText,
  int: api.notInteger,
  number: api.notInteger,
  boolean: api.notBoolean,
  object: api.notObject,
}

const ours: Readonly<Record<string, Text>> = api

/**
 * What is wrong with one value, said to a person. A schema that has its own message gives a key of
 * the API's texts as the message.
 */
export function explainIssue(issue: z.core.$ZodIssue): Text {
  const own = ours[issue.message]
  if (own) return own
  switch (issue.code) {
    case 'invalid_type':
      return expectations[issue.expected] ?? api.wrong
    case 'too_small': {
      const limit = Number(issue.minimum)
      if (issue.origin !== 'string') return filled(api.tooSmall, { limit })
      return limit <= 1 ? api.empty : filled(api.tooShort, { limit })
    }
    case 'too_big':
      return filled(issue.origin === 'string' ? api.tooLong : api.tooBig, {
        limit: Number(issue.maximum),
      })
    case 'invalid_value':
      return filled(api.oneOf, { values: issue.values.map(String).join(', ') })
    default:
      return api.wrong
  }
}
