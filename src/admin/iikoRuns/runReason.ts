const texts = {
  ru: {
    killed: 'Сервер каждый раз останавливался посреди обновления. Напишите администратору.',
    noConnection: 'Подключение к iiko удалено или выключено.',
    notJson: 'Ответ iiko оборван или повреждён.',
    wrongType: 'Ответ iiko не похож на меню.',
    iikoError: 'iiko ответила ошибкой.',
  },
  en: {
    killed: 'The server stopped in the middle of the sync every time. Tell an administrator.',
    noConnection: 'The connection to iiko has been removed or switched off.',
    notJson: 'iiko’s answer is cut short or damaged.',
    wrongType: 'iiko’s answer does not look like a menu.',
    iikoError: 'iiko answered with an error.',
  },
} as const

/** Why a run failed, in words: it is kept as a code with figures, or as iiko’s own words. */
export function runReason(reason: string, language: 'ru' | 'en'): string {
  const [code = '', ...rest] = reason.split(' ')
  const known: Readonly<Record<string, string>> = texts[language]
  return known[code] ? [known[code], ...rest].join(' ') : reason
}
