import { settings, SettingsError } from '@/src/settings'

import type { Finding } from './Finding'

type Checked = { findings: Finding[]; isReadable: boolean }

/** Whether each setting has a value that Carte takes, and whether they fit together. */
export function checkSettings(): Checked {
  try {
    return { findings: fitting(settings()), isReadable: true }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const findings = error.wrong.map(({ name, problem }): Finding => ({
      of: name,
      level: 'error',
      // The words of settings are English: they name what is typed.
      is: { ru: `${problem}.`, en: `${problem}.` },
      remedy: {
        ru: 'Исправьте в .env; таблица настроек — docs/operators/settings.md.',
        en: 'Correct it in .env; docs/operators/settings.md has the table.',
      },
    }))
    return { findings, isReadable: false }
  }
}

function fitting({
  METRICS_TOKEN,
  NODE_ENV,
  PUBLIC_URL,
  TELEGRAM_API_URL,
  TRUST_PROXY,
}: ReturnType<typeof settings>): Finding[] {
  const found: Finding[] = []
  if (NODE_ENV === 'development') {
    found.push({
      of: 'NODE_ENV',
      level: 'warning',
      is: {
        ru: 'Carte настроена для разработки: ошибки показываются со следами вызовов.',
        en: 'Carte is set up for development: errors show their stacks.',
      },
      remedy: { ru: 'Уберите NODE_ENV из .env.', en: 'Take NODE_ENV out of .env.' },
    })
  }
  if (PUBLIC_URL?.startsWith('https:') && TRUST_PROXY === false) {
    found.push({
      of: 'TRUST_PROXY',
      level: 'error',
      is: {
        ru: 'PUBLIC_URL — https, а прокси не доверяют: у всех гостей один адрес, и ограничения частоты делятся на всех.',
        en: 'PUBLIC_URL is https, and no proxy is trusted: all guests have one address and share its rate limits.',
      },
      remedy: {
        ru: 'Задайте TRUST_PROXY=1, если перед Carte один nginx.',
        en: 'Set TRUST_PROXY=1 with one nginx in front.',
      },
    })
  }
  if (PUBLIC_URL?.startsWith('http:') && !/\/\/(localhost|127\.|\[::1\])/.test(PUBLIC_URL)) {
    found.push({
      of: 'PUBLIC_URL',
      level: 'warning',
      is: {
        ru: 'PUBLIC_URL без https: пароли и сеансы идут по сети открыто.',
        en: 'PUBLIC_URL has no https: passwords and sessions cross the network in the open.',
      },
      remedy: {
        ru: 'Поставьте nginx с сертификатом: docs/operators/nginx.md.',
        en: 'Put an nginx with a certificate in front: docs/operators/nginx.md.',
      },
    })
  }
  if (PUBLIC_URL && !METRICS_TOKEN && TRUST_PROXY !== false) {
    found.push({
      of: 'METRICS_TOKEN',
      level: 'note',
      is: {
        ru: '/metrics читает только эта машина.',
        en: '/metrics is read by this machine only.',
      },
      remedy: {
        ru: 'Если Prometheus на другой машине, задайте METRICS_TOKEN.',
        en: 'Set METRICS_TOKEN when Prometheus is on another machine.',
      },
    })
  }
  if (
    !TELEGRAM_API_URL.startsWith('https:') &&
    !/\/\/(localhost|127\.|\[::1\])/.test(TELEGRAM_API_URL)
  ) {
    found.push({
      of: 'TELEGRAM_API_URL',
      level: 'warning',
      is: {
        ru: 'Токен бота уходит без шифрования.',
        en: 'The bot’s token leaves unencrypted.',
      },
      remedy: { ru: 'Нужен адрес с https.', en: 'It needs an https address.' },
    })
  }
  if (found.every(({ level }) => level === 'note')) {
    found.push({
      of: 'settings',
      level: 'ok',
      is: {
        ru: 'Настройки понятны и подходят друг к другу.',
        en: 'The settings are understood and fit together.',
      },
    })
  }
  return found
}
