import { toPlainText } from '@/src/domain/messages/plain/toPlainText'
import type { RichText } from '@/src/domain/messages/richText/RichText'
import { checkVariables, type VariableProblem } from '@/src/domain/messages/template/checkVariables'
import { splitVariables } from '@/src/domain/messages/template/splitVariables'
import { variablesIn } from '@/src/domain/messages/template/variablesIn'
import type { Text } from '@/src/i18n/language'

import { variablesOf } from '@/src/domain/messages/events/events'
import type { TemplateEvent } from '@/src/domain/messages/events/TemplateEvent'

/**
 * Why this cannot be a text of the event, or undefined when it can: a variable nobody fills, braces
 * that would be sent as they are, or, with `isWhole`, without a variable that it is all about.
 */
export function wrongWith(
  words: RichText | string,
  event: TemplateEvent | undefined,
  { isWhole = false }: { isWhole?: boolean } = {},
): Text | undefined {
  const used = variablesIn(words)
  const known = variablesOf(event).map(({ name }) => name)
  const [unknown] = checkVariables(used, known)
  if (unknown) return unknownVariable(unknown)
  if (hasLooseBraces(typeof words === 'string' ? words : toPlainText(words))) return looseBraces
  const missing = isWhole ? event?.needs?.find((name) => !used.includes(name)) : undefined
  return missing === undefined ? undefined : withoutVariable(missing)
}

function unknownVariable({ name, suggestion }: VariableProblem): Text {
  return {
    ru:
      `Переменной {{${name}}} здесь нет. ` +
      (suggestion ? `Может быть, {{${suggestion}}}?` : 'Список — выше, «Что можно вставить».'),
    en:
      `There is no variable {{${name}}} here. ` +
      (suggestion ? `Did you mean {{${suggestion}}}?` : 'See “What can be inserted” above.'),
  }
}

const looseBraces: Text = {
  ru: 'Скобки {{ }} стоят не вокруг переменной. Пример: {{brand.name}}.',
  en: 'The braces {{ }} are not around a variable. An example: {{brand.name}}.',
}

const withoutVariable = (name: string): Text => ({
  ru: `Без {{${name}}} это сообщение бесполезно. Добавьте эту переменную.`,
  en: `This message is of no use without {{${name}}}. Add that variable.`,
})

function hasLooseBraces(words: string): boolean {
  return splitVariables(words).some(({ is, source }) => is === 'text' && /\{\{|\}\}/.test(source))
}
