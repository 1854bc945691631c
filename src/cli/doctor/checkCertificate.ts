import { connect } from 'node:tls'

import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

const day = 24 * 60 * 60 * 1_000

type Seen = { until: number; refusal: string | null }

/** The certificate that people get at PUBLIC_URL: whether browsers trust it, and for how long. */
export async function checkCertificate(): Promise<Finding[]> {
  const { PUBLIC_URL } = settings()
  if (!PUBLIC_URL?.startsWith('https:')) return []
  const { hostname, port } = new URL(PUBLIC_URL)
  const of = 'certificate'
  let seen: Seen
  try {
    seen = await look(hostname, Number(port || 443))
  } catch (error) {
    const why = reasonOf(error)
    return [
      {
        of: 'PUBLIC_URL',
        level: 'warning',
        is: {
          ru: `${PUBLIC_URL} отсюда не открывается (${why}).`,
          en: `${PUBLIC_URL} does not open from here (${why}).`,
        },
        remedy: {
          ru: 'Проверьте DNS, nginx и порт; за NAT это может быть в порядке.',
          en: 'Check DNS, nginx and the port; behind a NAT this may be right.',
        },
      },
    ]
  }
  const days = Math.floor((seen.until - Date.now()) / day)
  const is = {
    ru: days < 0 ? 'Срок сертификата истёк.' : `Сертификат действует ещё ${days} дн.`,
    en:
      days < 0 ? 'The certificate has expired.' : `The certificate is good for ${days} more days.`,
  }
  const renew = {
    ru: 'Обновите его: certbot renew; проверьте таймер certbot.',
    en: 'Renew it: certbot renew; look at certbot’s timer.',
  }
  if (days < 0) return [{ of, level: 'error', is, remedy: renew }]
  if (seen.refusal !== null) {
    return [
      {
        of,
        level: 'error',
        is: {
          ru: `Браузеры не примут сертификат: ${seen.refusal}.`,
          en: `Browsers will not take the certificate: ${seen.refusal}.`,
        },
        remedy: {
          ru: 'Нужен сертификат на это имя от известного центра, с промежуточными (fullchain.pem).',
          en: 'It takes one for this name, of a known authority, with those between (fullchain.pem).',
        },
      },
    ]
  }
  return [days < 14 ? { of, level: 'warning', is, remedy: renew } : { of, level: 'ok', is }]
}

function look(host: string, port: number): Promise<Seen> {
  return new Promise((resolve, reject) => {
    // Whatever it is like, it is to be seen; nothing is sent.
    const socket = connect({
      host,
      port,
      servername: host,
      rejectUnauthorized: false,
      timeout: 10_000,
    })
    socket.once('timeout', () => socket.destroy(new Error('no answer')))
    socket.once('error', reject)
    socket.once('secureConnect', () => {
      const { valid_to } = socket.getPeerCertificate()
      const { authorizationError } = socket
      resolve({
        until: Date.parse(valid_to),
        refusal: socket.authorized ? null : String(authorizationError),
      })
      socket.end()
    })
  })
}
