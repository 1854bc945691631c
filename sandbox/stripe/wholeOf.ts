import { textOf } from '../http/textOf'

import { StripeRefusal } from './StripeRefusal'

/** A whole number from a form; throws a StripeRefusal for what is none. */
export const wholeOf = (value: unknown, param: string): number => {
  const text = textOf(value)
  if (!/^\d{1,12}$/u.test(text)) {
    throw new StripeRefusal(`Invalid integer: ${text}`, {
      code: 'parameter_invalid_integer',
      param,
    })
  }
  return Number(text)
}
