import { isIP } from 'node:net'

import { z } from 'zod'

import { parseRoubles } from '@/src/domain/money/parseRoubles'

/** The shapes that settings come in. Each message continues the sentence "NAME …". */

export function wholeNumber(min: number, max: number) {
  const error = `must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, error)
}

/** A part of a whole: `0.05` is every twentieth. */
export const share = z
  .string()
  .regex(/^(0|1|0?\.\d{1,9}|1\.0{1,9})$/, 'must be a number from 0 to 1')
  .transform(Number)

/** An amount of money with two decimals at most (`12.50`), in minor units. */
export const money = z.string().transform((text, context) => {
  const amount = parseRoubles(text)
  if (amount !== null) return amount
  context.addIssue({ code: 'custom', message: 'must be an amount such as 12.50' })
  return z.NEVER
})

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `must be one of ${values.join(', ')}`)
}

/** A URL with one of the `protocols` ("redis:"), kept as it was written. */
export function url(protocols: readonly string[]) {
  const starts = protocols.map((protocol) => `${protocol}//`).join(' or ')
  return z
    .string()
    .refine(
      (value) =>
        URL.canParse(value) &&
        protocols.includes(new URL(value).protocol) &&
        new URL(value).host !== '',
      `must be an address that begins with ${starts}, its special characters percent-encoded`,
    )
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { origin, protocol } = new URL(value)
  return /^https?:$/.test(protocol) && value.toLowerCase() === origin
}

/** `https://menu.example.org`: scheme, host and port, no path (RFC 6454); a last slash is dropped. */
export const origin = z
  .string()
  .transform((value) => value.replace(/\/$/, ''))
  .refine(
    isOrigin,
    'must be an address such as https://menu.example.org, without a path or a default port',
  )
  .transform((value) => value.toLowerCase())

export const origins = z
  .string()
  .transform((value) => items(value).map((item) => item.replace(/\/$/, '')))
  .refine(
    (list) => list.every((item) => item === '*' || isOrigin(item)),
    'must be * or addresses such as https://app.example.org, separated by commas, without paths',
  )
  .transform((list) => list.map((item) => item.toLowerCase()))

const localeCode = /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/

/** Languages besides Russian and English, which are always there: `kk,zh-Hant`. */
export const furtherLocales = z
  .string()
  .transform((value) => items(value))
  .refine(
    (list) => list.every((item) => localeCode.test(item) && item !== 'ru' && item !== 'en'),
    'must be codes of languages other than ru and en, separated by commas, such as kk,zh',
  )
  .transform((list) => [...new Set(list)])

const proxyNames = ['loopback', 'linklocal', 'uniquelocal']

/** Express's `trust proxy`, without `true`: with it any client could choose its own address. */
export const trustedProxies = z
  .string()
  .refine(
    (value) =>
      value === 'false' ||
      /^[1-9]$/.test(value) ||
      (items(value).length > 0 && items(value).every(isProxy)),
    'must be false, the number of proxies in front (1 to 9), or their addresses separated by commas',
  )
  .transform((value) => {
    if (value === 'false') return false
    return /^[1-9]$/.test(value) ? Number(value) : items(value)
  })

function isProxy(value: string): boolean {
  const [address = '', prefix, ...rest] = value.split('/')
  if (proxyNames.includes(value)) return true
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
  )
}

/** Addresses and networks (`10.0.5.0/24`), separated by commas. */
export const networks = z
  .string()
  .transform((value) => items(value))
  .refine(
    (list) => list.every((item) => !proxyNames.includes(item) && isProxy(item)),
    'must be addresses or networks such as 10.0.5.20,10.0.6.0/24, separated by commas',
  )

function items(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}
