import { checkCertificate } from './checkCertificate'
import { checkMachine } from './checkMachine'
import { checkMail } from './checkMail'
import { checkPooler } from './checkPooler'
import { checkPostgres } from './checkPostgres'
import { checkRedis } from './checkRedis'
import { checkReplica } from './checkReplica'
import { checkSettings } from './checkSettings'
import { checkSms } from './checkSms'
import { checkTelegram } from './checkTelegram'
import type { Check, Finding } from './Finding'
import { reasonOf } from './reasonOf'

const checks: Readonly<Record<string, Check>> = {
  machine: checkMachine,
  postgres: checkPostgres,
  pooler: checkPooler,
  replica: checkReplica,
  redis: checkRedis,
  smtp: checkMail,
  telegram: checkTelegram,
  sms: checkSms,
  certificate: checkCertificate,
}

/**
 * All that can be said of this installation. With a setting that Carte does not take the rest cannot be asked, and only such
 * settings are told. A check that breaks is a finding of its own.
 */
export async function examine(): Promise<Finding[]> {
  const { findings, isReadable } = checkSettings()
  if (!isReadable) return findings
  const found = await Promise.all(
    Object.entries(checks).map(([of, check]) =>
      check().catch((error: unknown) => [broken(of, error)]),
    ),
  )
  return [...findings, ...found.flat()]
}

function broken(of: string, error: unknown): Finding {
  const why = reasonOf(error)
  return {
    of,
    level: 'error',
    is: { ru: `Проверка не удалась (${why}).`, en: `The check did not work (${why}).` },
    remedy: { ru: 'Сообщите об этом разработчикам.', en: 'Tell the developers of it.' },
  }
}
