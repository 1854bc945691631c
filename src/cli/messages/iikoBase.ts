import type { Language } from '@/src/i18n/language'

import type { Skipped, Tally } from '../iikoBase/Report'

/** What `carte migrate-from-iiko-base` says, in one language. */
export type IikoBaseMessages = {
  help: string
  noSource: string
  unknownRole: string
  dryRun: string
  tally: (kind: 'user' | 'dish', tally: Tally) => string
  skippedTitle: string
  skipped: (skipped: Skipped) => string
  next: (port: number) => string
}

const reasons = {
  ru: {
    noName: 'нет имени или почты',
    noPassword: 'пароль хранится не в bcrypt: человеку нужен новый («Забыли пароль?»)',
    priceNotWhole: 'цена не целое число копеек',
    idTaken: 'номер занят другим блюдом: перенос делают в пустое меню',
  },
  en: {
    noName: 'no name or email',
    noPassword:
      'the password is not kept by bcrypt: the person needs a new one (“Forgot password?”)',
    priceNotWhole: 'the price is no whole number of kopecks',
    idTaken: 'another dish has the number: bring the old system into an empty menu',
  },
} as const

const reasonOf = (language: Language, { reason }: Skipped) =>
  reason.code === 'refused' ? reason.detail : reasons[language][reason.code]

export const iikoBaseMessages: Readonly<Record<Language, IikoBaseMessages>> = {
  ru: {
    help: [
      'Переносит прежнюю систему (iiko-base на FastAPI): сотрудников с их паролями и меню под прежними номерами.',
      '',
      '  npm run carte -- migrate-from-iiko-base postgres://…/старая_база [--dry-run]',
      '',
      '  --dry-run          только показать, что будет',
      '  --role РОЛЬ        роль тех, кто не был суперпользователем: operator (обычно), editor, manager',
      '  --language ru|en   на каком языке названия в старом меню; обычно ru',
      '  --json             отчёт одной строкой JSON',
      '',
      'Старая база только читается. Команду можно повторять: переносится новое и изменённое с прошлого раза.',
      'Делайте это до первого запуска Carte: иначе в меню уже лежат блюда демонстрационного ресторана.',
    ].join('\n'),
    noSource: 'Назовите адрес старой базы: npm run carte -- migrate-from-iiko-base postgres://…',
    unknownRole: 'Роль — operator, editor, manager или administrator.',
    dryRun: 'Проба: ничего не записано.',
    tally: (kind, { created, unchanged, updated }) =>
      `${kind === 'user' ? 'Сотрудники' : 'Блюда'}: новых ${created}, изменено ${updated}, без изменений ${unchanged}`,
    skippedTitle: 'Не перенесено:',
    skipped: (one) =>
      `  ${one.kind === 'user' ? 'сотрудник' : 'блюдо'} ${one.id} «${one.name}»: ${reasonOf('ru', one)}`,
    next: (port) =>
      [
        'Что дальше:',
        '  1. npm start; войдите прежним паролем и посмотрите /api/v1/menu.',
        '  2. Остановите запись в старую систему и выполните эту команду ещё раз.',
        `  3. В nginx направьте location /api/v1/ на Carte: proxy_pass http://127.0.0.1:${port}; вместо старого адреса; nginx -t && nginx -s reload.`,
        '  4. Запись через API теперь требует ключа: выдайте его в админке, раздел «Сотрудники».',
      ].join('\n'),
  },
  en: {
    help: [
      'Brings over the old system (iiko-base on FastAPI): staff with their passwords, the menu under its old numbers.',
      '',
      '  npm run carte -- migrate-from-iiko-base postgres://…/old_database [--dry-run]',
      '',
      '  --dry-run          only show what would be',
      '  --role ROLE        the role of those who were no superusers: operator (as a rule), editor, manager',
      '  --language ru|en   the language of the names in the old menu; ru as a rule',
      '  --json             the report as a line of JSON',
      '',
      'The old database is only read. The command may be repeated: it brings what is new or changed since.',
      'Do it before the first start of Carte: otherwise the menu has the dishes of the demo restaurant.',
    ].join('\n'),
    noSource:
      'Name the address of the old database: npm run carte -- migrate-from-iiko-base postgres://…',
    unknownRole: 'A role is operator, editor, manager or administrator.',
    dryRun: 'A trial: nothing was written.',
    tally: (kind, { created, unchanged, updated }) =>
      `${kind === 'user' ? 'Staff' : 'Dishes'}: ${created} new, ${updated} changed, ${unchanged} as they were`,
    skippedTitle: 'Not brought over:',
    skipped: (one) =>
      `  ${one.kind === 'user' ? 'account' : 'dish'} ${one.id} “${one.name}”: ${reasonOf('en', one)}`,
    next: (port) =>
      [
        'What is next:',
        '  1. npm start; sign in with the old password and look at /api/v1/menu.',
        '  2. Stop writing to the old system and run this command once more.',
        `  3. In nginx point location /api/v1/ at Carte: proxy_pass http://127.0.0.1:${port}; in place of the old address; nginx -t && nginx -s reload.`,
        '  4. Writing by the API now needs a key: give one in the admin, under Staff.',
      ].join('\n'),
  },
}
