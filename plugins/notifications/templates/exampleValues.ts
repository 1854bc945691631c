import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import type { Values } from '@/src/domain/messages/template/Values'

import { nestValues } from './nestValues'

/** What stands for the variables in previews and tests, with what is really known in its place. */
export function exampleValues(
  event: TemplateEvent,
  language: string,
  real: Readonly<Record<string, string>> = {},
): Values {
  const words = language === 'en' ? 'en' : 'ru'
  return nestValues(
    event.variables.map(({ name, example }) => [name, real[name] || example[words]] as const),
  )
}
