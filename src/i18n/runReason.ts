import { z } from 'zod'

import type { Text } from './language'

const texts: Readonly<Record<string, Text>> = {
  killed: {
    ru: 'Сервер каждый раз останавливался посреди обновления. Напишите администратору.',
    en: 'The server stopped in the middle of the sync every time. Tell an administrator.',
  },
  noConnection: {
    ru: 'Подключение к iiko удалено или выключено.',
    en: 'The connection to iiko has been removed or switched off.',
  },
  outOfMemory: {
    ru: 'Меню в iiko больше, чем обновлению отведено памяти: увеличьте IIKO_SYNC_MEMORY_MB. Сейчас, в мегабайтах:',
    en: 'The menu in iiko is larger than the memory that a sync may take: raise IIKO_SYNC_MEMORY_MB. Now, in megabytes:',
  },
  notJson: {
    ru: 'Ответ iiko оборван или повреждён.',
    en: 'iiko’s answer is cut short or damaged.',
  },
  wrongType: { ru: 'Ответ iiko не похож на меню.', en: 'iiko’s answer does not look like a menu.' },
  iikoError: { ru: 'iiko ответила ошибкой.', en: 'iiko answered with an error.' },
}

const inBoth = z.object({ ru: z.string(), en: z.string() })
/** What a column of a reason holds at most, in letters of one language. */
const most = 500

/** A reason as it is kept: in both languages, because nobody knows yet who will read it. */
export function keptReason({ ru, en }: Text): string {
  return JSON.stringify({ ru: ru.slice(0, most), en: en.slice(0, most) })
}

/**
 * Why a run or a chore of iiko's failed, in words: kept as a code with figures, or by `keptReason`. What is
 * neither, as runs of before have it, is said as it is.
 */
export function runReason(reason: string): Text {
  if (reason.startsWith('{')) {
    const said = inBoth.safeParse(parsed(reason)).data
    if (said) return said
  }
  const [code = '', ...rest] = reason.split(' ')
  const known = Object.hasOwn(texts, code) ? texts[code] : undefined
  if (!known) return { ru: reason, en: reason }
  const more = figures(rest.join(' '))
  return { ru: known.ru + more.ru, en: known.en + more.en }
}

const where = z.object({ line: z.number(), column: z.number() })
const what = z.object({ path: z.string(), expected: z.string(), received: z.string() })
const said = z.object({ description: z.string().min(1) })

const types: Readonly<Record<string, string>> = {
  array: 'список',
  object: 'объект',
  string: 'текст',
  number: 'число',
  boolean: 'да или нет',
  null: 'ничего',
  missing: 'ничего',
  'something else': 'другое',
}

const typed = (name: string): Text => ({ ru: types[name] ?? name, en: name })

/** What stands behind the code, in words. */
function figures(text: string): Text {
  if (text === '') return { ru: '', en: '' }
  const params = text.startsWith('{') ? parsed(text) : null
  const place = where.safeParse(params).data
  if (place) {
    const { column, line } = place
    return { ru: ` Строка ${line}, символ ${column}.`, en: ` Line ${line}, character ${column}.` }
  }
  const field = what.safeParse(params).data
  if (field) {
    const { expected, path, received } = field
    // The whole answer: there is no more to say of it.
    if (path === '$') return { ru: '', en: '' }
    const [needed, came] = [typed(expected), typed(received)]
    return {
      ru: ` Поле ${path}: нужно «${needed.ru}», пришло «${came.ru}».`,
      en: ` Field ${path}: “${needed.en}” is needed, “${came.en}” came.`,
    }
  }
  const description = said.safeParse(params).data?.description
  const more = ` ${description ?? (params === null ? text : '')}`.trimEnd()
  return { ru: more, en: more }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
