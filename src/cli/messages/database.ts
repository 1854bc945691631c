import type { Language } from '@/src/i18n/language'

/** What `carte database` says, in one language. */
export type DatabaseMessages = {
  help: string
  noAction: string
  wrongName: string
  migrated: string
  prepared: (name: string, url: string) => string
}

export const databaseMessages: Readonly<Record<Language, DatabaseMessages>> = {
  ru: {
    help: [
      'Две роли Postgres: владелец, который меняет таблицы при обновлении, и роль, под которой работает Carte.',
      '',
      '  DATABASE_URL=…владелец… npm run carte -- database migrate',
      '  DATABASE_URL=…владелец… npm run carte -- database roles [--app carte_app]',
      '',
      '  migrate    привести базу к этой версии; нужно перед запуском, если Carte работает не владельцем',
      '  roles      создать роль для Carte (или дать ей права заново) и показать её DATABASE_URL с новым паролем',
      '  --app ИМЯ  как назвать роль; обычно carte_app',
      '  --json     вывод для программ',
    ].join('\n'),
    noAction: 'Что сделать: migrate или roles; подсказка: npm run carte -- database --help.',
    wrongName: 'Имя роли: латинские буквы, цифры и подчёркивания, начиная с буквы.',
    migrated: 'База соответствует этой версии.',
    prepared: (name, url) =>
      `Роль ${name} читает и пишет строки и не меняет таблиц. Настройка для Carte (пароль больше не покажем):\n\nDATABASE_URL=${url}`,
  },
  en: {
    help: [
      'Two roles of Postgres: the owner, who changes tables at an update, and the role that Carte runs as.',
      '',
      '  DATABASE_URL=…owner… npm run carte -- database migrate',
      '  DATABASE_URL=…owner… npm run carte -- database roles [--app carte_app]',
      '',
      '  migrate     bring the database to this version; needed before a start where Carte is not the owner',
      '  roles       make the role for Carte, or give it its rights anew, and show its DATABASE_URL with a new password',
      '  --app NAME  what to call the role; carte_app as a rule',
      '  --json      output for programs',
    ].join('\n'),
    noAction: 'Say what to do: migrate or roles; see npm run carte -- database --help.',
    wrongName: 'The name of a role: latin letters, digits and underscores, a letter first.',
    migrated: 'The database is at this version.',
    prepared: (name, url) =>
      `The role ${name} reads and writes rows and changes no tables. The setting for Carte (its password is not shown again):\n\nDATABASE_URL=${url}`,
  },
}
