import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

const used = z.object({ service: z.string(), is_test: z.boolean() })

/**
 * Whether the services that money and tills depend on are reached from here, those that are in use. Any answer will do:
 * keys are tried in the admin, where they are entered.
 */
export async function checkOutside(query: Query): Promise<Finding[]> {
  const services = await query(
    used,
    `select distinct provider::text as service, coalesce(is_test, true) as is_test
       from payment_accounts where is_active
     union select 'iiko', false from iiko_connections where is_active`,
  ).catch(() => [])
  const found = await Promise.all(
    services.map(async ({ service, is_test: isTest }) => {
      const url = addressOf(service, isTest)
      return url === undefined ? [] : [await reach(service, url)]
    }),
  )
  return found.flat()
}

function addressOf(service: string, isTest: boolean): string | undefined {
  const own = settings()
  switch (service) {
    case 'iiko':
      return own.IIKO_BASE_URL
    case 'yookassa':
      return own.YOOKASSA_API_URL
    case 'stripe':
      return own.STRIPE_API_URL
    case 'cloudpayments':
      return own.CLOUDPAYMENTS_API_URL
    case 'paypal':
      return own.PAYPAL_API_URL ?? `https://api-m.${isTest ? 'sandbox.' : ''}paypal.com`
    default:
      return undefined
  }
}

async function reach(service: string, url: string): Promise<Finding> {
  const { host } = new URL(url)
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
    const is = { ru: `${host} отвечает.`, en: `${host} answers.` }
    return { of: service, level: 'ok', is }
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    const why = reasonOf(cause)
    return {
      of: service,
      level: 'error',
      is: { ru: `${host} не отвечает (${why}).`, en: `${host} does not answer (${why}).` },
      remedy: {
        ru: 'Проверьте выход в сеть, DNS и адрес в настройках; заказы ждут, пока сервис недоступен.',
        en: 'Check the way out to the network, DNS and the address in the settings; orders wait while it is away.',
      },
    }
  }
}
