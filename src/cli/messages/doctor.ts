import type { Language } from '@/src/i18n/language'

import type { Finding } from '../doctor/Finding'

/** What `carte doctor` says, in one language. */
export type DoctorMessages = {
  help: string
  finding: (finding: Finding) => string
  sum: (errors: number, warnings: number) => string
}

const marks = { ok: '✓', note: '·', warning: '!', error: '✗' }

function finding(language: Language, { is, level, of, remedy }: Finding): string {
  const told = `${marks[level]} ${of}: ${is[language]}`
  return remedy ? `${told}\n    → ${remedy[language]}` : told
}

export const doctorMessages: Readonly<Record<Language, DoctorMessages>> = {
  ru: {
    help: [
      'Проверяет установку и говорит, что исправить: настройки, версии, миграции, часы, Postgres, Redis, почту,',
      'Telegram, iiko, СМС, сертификат, резервные копии, диски. Ничего не меняет и никому ничего не шлёт.',
      '',
      '  npm run carte -- doctor [--json]',
      '',
      'Код выхода 1 — есть ошибки (✗); предупреждения (!) его не меняют.',
    ].join('\n'),
    finding: (one) => finding('ru', one),
    sum: (errors, warnings) =>
      errors + warnings === 0
        ? 'Всё в порядке.'
        : `Ошибок: ${errors}, предупреждений: ${warnings}.`,
  },
  en: {
    help: [
      'Examines the installation and says what to mend: settings, versions, migrations, clock, Postgres, Redis, mail,',
      'Telegram, iiko, SMS, certificate, backups, disks. Changes nothing and sends nothing to anybody.',
      '',
      '  npm run carte -- doctor [--json]',
      '',
      'Exit code 1: there are errors (✗); warnings (!) do not change it.',
    ].join('\n'),
    finding: (one) => finding('en', one),
    sum: (errors, warnings) =>
      errors + warnings === 0 ? 'All is well.' : `Errors: ${errors}, warnings: ${warnings}.`,
  },
}
