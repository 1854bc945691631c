import { createTransport } from 'nodemailer'

import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

/** Whether the mail server takes Carte's connection and its account; no letter is sent. */
export async function checkMail(): Promise<Finding[]> {
  const { SMTP_URL } = settings()
  if (!SMTP_URL) {
    return [
      {
        of: 'SMTP_URL',
        level: 'note',
        is: {
          ru: 'Писем нет: они хранятся в админке.',
          en: 'No letters leave: they are kept in the admin.',
        },
        remedy: { ru: 'Задайте SMTP_URL и EMAIL_FROM.', en: 'Set SMTP_URL and EMAIL_FROM.' },
      },
    ]
  }
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
  })
  const { host } = new URL(SMTP_URL)
  try {
    await transport.verify()
    return [
      {
        of: 'smtp',
        level: 'ok',
        is: {
          ru: `Почтовый сервер ${host} принимает.`,
          en: `The mail server ${host} takes letters.`,
        },
      },
    ]
  } catch (error) {
    const isAccount = error instanceof Error && 'code' in error && error.code === 'EAUTH'
    const why = reasonOf(error)
    return [
      {
        of: 'SMTP_URL',
        level: 'error',
        is: isAccount
          ? {
              ru: `Почтовый сервер ${host} не принимает имя или пароль.`,
              en: `The mail server ${host} refuses the name or the password.`,
            }
          : {
              ru: `Почтовый сервер ${host} не отвечает (${why}).`,
              en: `The mail server ${host} does not answer (${why}).`,
            },
        remedy: {
          ru: 'Проверьте SMTP_URL: адрес, порт (465 — smtps:, 587 — smtp:), имя и пароль, спецсимволы в процентной записи.',
          en: 'Check SMTP_URL: address, port (465 is smtps:, 587 smtp:), name and password, special characters percent-encoded.',
        },
      },
    ]
  } finally {
    transport.close()
  }
}
