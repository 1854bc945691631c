import Ajv from 'ajv'
import addFormats from 'ajv-formats'

import { textOf } from '../http/textOf'

import { messageSchema } from './messageSchema'

const ajv = new Ajv({ allErrors: true, strict: false })
addFormats(ajv)
const validate = ajv.compile(messageSchema)

const kinds: Readonly<Record<string, { type: string }>> = messageSchema.properties

const valueOf = (name: string, values: string[]): unknown => {
  const [value = ''] = values
  const type = kinds[name]?.type
  if (type === 'array') return values
  if (type === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  return (type === 'integer' || type === 'number') && value !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : value
}

const codeOf = (form: URLSearchParams, path: string): number => {
  if (!form.has('To') || form.get('To') === '') return 21604
  if (path === '/To') return 21211
  if (path === '/Body') return form.get('Body') === '' ? 21602 : 21617
  if (path === '/From') return 21212
  return !form.has('From') && !form.has('MessagingServiceSid') ? 21603 : 60200
}

export type Sms = {
  to: string
  from: string | null
  service: string | null
  body: string
  callback: string | null
}

/** The fields of a new message, checked; or the code and the words Twilio refuses it with. */
export const readMessage = (form: URLSearchParams): Sms | { code: number; detail: string } => {
  const given = Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, valueOf(name, form.getAll(name))]),
  )
  if (!validate(given)) {
    const [first] = validate.errors ?? []
    const field: unknown = first?.params.additionalProperty ?? first?.instancePath
    return {
      code: codeOf(form, first?.instancePath ?? ''),
      detail: `${textOf(field)} ${first?.message ?? ''}`.trim(),
    }
  }
  const body = form.get('Body') ?? ''
  if (body === '' && !form.has('MediaUrl') && !form.has('ContentSid'))
    return { code: 21602, detail: '' }
  return {
    to: form.get('To') ?? '',
    from: form.get('From'),
    service: form.get('MessagingServiceSid'),
    body,
    callback: form.get('StatusCallback'),
  }
}
