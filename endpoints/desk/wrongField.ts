import { Problem, type WrongField } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { fill } from '@/src/i18n/fill'

/** The refusal of a body for one of its fields, with what is wrong of it. */
export function wrongField(field: string, detail: WrongField['detail']): Problem {
  return new Problem('invalid', {
    detail: {
      ru: fill(api.invalidFields.ru, { fields: field }),
      en: fill(api.invalidFields.en, { fields: field }),
    },
    errors: [{ field, in: 'body', pointer: `#/${field}`, detail }],
  })
}
