import { variablesOf } from '@/src/domain/messages/events/events'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'
import { MissingVariable } from '@/src/domain/messages/template/MissingVariable'
import { valueOf } from '@/src/domain/messages/template/valueOf'
import type { Values } from '@/src/domain/messages/template/Values'

import { nestValues } from './nestValues'

/**
 * The values of all variables of an event: as given, else what stands instead. What has neither is
 * left out, and a template that uses it throws MissingVariable.
 */
export function allValues(event: TemplateEvent, values: Values, language: string): Values {
  const words = language === 'en' ? 'en' : 'ru'
  const known: [string, string][] = []
  for (const { name, instead } of variablesOf(event)) {
    const value = valueIn(values, name) || instead?.[words] || valueIn(values, name)
    if (value !== undefined) known.push([name, value])
  }
  return nestValues(known)
}

function valueIn(values: Values, name: string): string | undefined {
  try {
    return valueOf(name, values)
  } catch (error) {
    if (error instanceof MissingVariable) return undefined
    throw error
  }
}
