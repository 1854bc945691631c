import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, expect, it, vi } from 'vitest'

import { loadEnvFile, provideSettings, readSettings, settings, SettingsError } from './settings'

const secret = 'x'.repeat(32)

afterEach(() => {
  vi.unstubAllEnvs()
})

function messageFor(env: Record<string, string>): string {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return ''
}

it('needs nothing', () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    HOST: '0.0.0.0',
    IIKO_BASE_URL: 'https://api-ru.iiko.services',
    IIKO_SYNC_MINUTES: 15,
    IIKO_SYNC_MEMORY_MB: 256,
    YOOKASSA_API_URL: 'https://api.yookassa.ru/v3',
    STRIPE_API_URL: 'https://api.stripe.com',
    IIKO_MAX_REMOVED_PERCENT: 20,
    IIKO_MAX_PRICE_FACTOR: 2,
    DATA_DIR: '.data',
    DEMO_MENU: 'auto',
    DATABASE_URL: '',
    BACKUP_AT: '01:30',
    BACKUP_KEEP: { daily: 7, weekly: 4, monthly: 12 },
    BACKUP_BUCKET_REGION: 'us-east-1',
    BACKUP_DRILL_DAYS: 7,
    AUDIT_DAYS: 1_095,
    ORDER_DATA_DAYS: 1_095,
    IDLE_CUSTOMER_DAYS: 1_095,
    DELIVERY_DAYS: 30,
    DATABASE_POOL_MAX: 10,
    DATABASE_PREPARED: 'auto',
    OTEL_SERVICE_NAME: 'carte',
    OTEL_TRACES_SAMPLER_ARG: 1,
    PAYLOAD_SECRET: '',
    MENU_LOCALES: [],
    MENU_SNAPSHOT_BUCKET_REGION: 'us-east-1',
    MENU_CACHE_MB: 256,
    MENU_EVENTS_MAX: 20_000,
    MENU_EVENTS_PER_ADDRESS: 200,
    MENU_HISTORY_DAYS: 400,
    TRUST_PROXY: false,
    CLOUDPAYMENTS_API_URL: 'https://api.cloudpayments.ru',
    CORS_ORIGINS: [],
    PRINTER_HOSTS: [],
    RATE_LIMIT_PER_MINUTE: 1200,
    RATE_LIMIT_KEY_PER_MINUTE: 1200,
    RATE_LIMIT_SIGN_IN_PER_MINUTE: 30,
    BODY_LIMIT_MB: 2,
    UPLOAD_LIMIT_MB: 15,
    ARCHIVE_LIMIT_MB: 100,
    REQUEST_TIMEOUT_SECONDS: 120,
    TELEGRAM_API_URL: 'https://api.telegram.org',
    TWILIO_API_URL: 'https://api.twilio.com',
    SMSRU_API_URL: 'https://sms.ru',
    SMS_CURRENCY: 'RUB',
    SMS_PART_PRICE: 1_000,
    SMS_CAP_DAY: 100_000,
    SMS_CAP_MONTH: 1_500_000,
    SMS_CAP_NUMBER_DAY: 10_000,
    LOG_LEVEL: 'info',
    ROLE: 'all',
    SHUTDOWN_GRACE_SECONDS: 8,
    WEB_CONCURRENCY: 1,
    NODE_ENV: 'production',
  })
})

it('takes an empty value for an unset one', () => {
  expect(readSettings({ PORT: '', REDIS_URL: ' ', DATABASE_URL: '', ADMIN_EMAIL: '' })).toEqual(
    readSettings({}),
  )
})

it('names every wrong setting at once, with the remedy', () => {
  expect(messageFor({ PORT: 'http', LOG_LEVEL: 'loud', ADMIN_EMAIL: 'a@b.example' })).toBe(
    [
      'PORT must be a whole number from 1 to 65535, not "http".',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".',
      'ADMIN_PASSWORD is needed with ADMIN_EMAIL: set both, or neither to have them generated.',
    ].join('\n'),
  )
})

it('never shows a secret value', () => {
  const message = messageFor({
    DATABASE_URL: 'mysql://carte:hunter2@db/carte',
    PAYLOAD_SECRET: 'hunter2',
    REDIS_URL: 'hunter2',
    ADMIN_PASSWORD: 'hunter2',
    SMTP_URL: 'hunter2',
  })
  expect(message).not.toContain('hunter2')
  expect(message).toContain('DATABASE_URL must be an address that begins with postgres://')
  expect(message).toContain('PAYLOAD_SECRET must have at least 32 characters')
})

it('asks for the secret that goes with a database', () => {
  expect(messageFor({ DATABASE_URL: 'postgres://db/carte' })).toMatch(/^PAYLOAD_SECRET is needed/)
  expect(messageFor({ DATABASE_URL: 'postgres://db/carte', PAYLOAD_SECRET: secret })).toBe('')
})

it('lets web and worker apart only over a database that both reach', () => {
  expect(messageFor({ ROLE: 'web' })).toMatch(/^DATABASE_URL is needed with ROLE=web/)
  const apart = { ROLE: 'worker', DATABASE_URL: 'postgres://db/carte', PAYLOAD_SECRET: secret }
  expect(messageFor(apart)).toBe('')
})

it('refuses to check the name of a database that is given by its address', () => {
  const at = (host: string) =>
    messageFor({
      DATABASE_URL: `postgres://${host}/carte?sslmode=verify-full`,
      PAYLOAD_SECRET: secret,
    })
  expect(at('10.0.0.7')).toMatch(/^DATABASE_URL asks for sslmode=verify-full/)
  expect(at('[::1]:5432')).toMatch(/^DATABASE_URL asks/)
  expect(at('db.example.org')).toBe('')
})

it('builds without a database and without a secret', () => {
  const read = readSettings({ NEXT_PHASE: 'phase-production-build' })
  expect(read.DATABASE_URL).toMatch(/^postgres:/)
  expect(read.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32)
})

it.each([
  ['0', 'PORT'],
  ['65536', 'PORT'],
  ['3e3', 'PORT'],
  ['true', 'TRUST_PROXY'],
  ['10.0.0.0/33', 'TRUST_PROXY'],
  ['proxy.example.org', 'TRUST_PROXY'],
  ['menu.example.org', 'PUBLIC_URL'],
  ['https://menu.example.org/carte', 'PUBLIC_URL'],
  ['ftp://menu.example.org', 'PUBLIC_URL'],
  ['https://a.example,b.example', 'CORS_ORIGINS'],
  ['postgres://', 'DATABASE_URL'],
])('refuses %s as %s', (value, name) => {
  expect(messageFor({ [name]: value, PAYLOAD_SECRET: secret })).toMatch(new RegExp(`^${name} must`))
})

it('reads the shapes that middleware needs', () => {
  expect(readSettings({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2)
  expect(readSettings({ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).TRUST_PROXY).toEqual([
    'loopback',
    '10.0.0.0/8',
    '::1',
  ])
  expect(readSettings({ PUBLIC_URL: 'https://Menu.example.org/' }).PUBLIC_URL).toBe(
    'https://menu.example.org',
  )
  expect(readSettings({ CORS_ORIGINS: 'https://a.example/, *' }).CORS_ORIGINS).toEqual([
    'https://a.example',
    '*',
  ])
})

it('sees at once what was provided', () => {
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('PAYLOAD_SECRET', '')
  expect(settings().DATABASE_URL).toBe('')
  provideSettings({ DATABASE_URL: 'postgres://embedded/carte', PAYLOAD_SECRET: secret })
  expect(settings().DATABASE_URL).toBe('postgres://embedded/carte')
  expect(settings()).toBe(settings())
})

it('reads a .env file, which the environment overrides', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'carte-env-')), '.env')
  await writeFile(file, 'LOG_LEVEL=debug\nBODY_LIMIT_MB=7\n')
  vi.stubEnv('BODY_LIMIT_MB', '3')
  vi.stubEnv('LOG_LEVEL', undefined)
  loadEnvFile(file)
  loadEnvFile(`${file}.missing`)
  expect(settings()).toMatchObject({ LOG_LEVEL: 'debug', BODY_LIMIT_MB: 3 })
})

it('takes money with two decimals at most, in minor units', () => {
  expect(readSettings({ SMS_PART_PRICE: '6,5' }).SMS_PART_PRICE).toBe(650)
  expect(() => readSettings({ SMS_CAP_DAY: '6.505' })).toThrow(/SMS_CAP_DAY must be an amount/)
  expect(() => readSettings({ TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}` })).toThrow(
    /TWILIO_AUTH_TOKEN is needed.*\n.*TWILIO_FROM is needed/,
  )
})

it('takes a secret from a file that is named for it, and says when that cannot be read', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'carte-secret-')), 'payload_secret')
  await writeFile(file, `${secret}\n`)
  vi.stubEnv('PAYLOAD_SECRET', '')
  vi.stubEnv('PAYLOAD_SECRET_FILE', file)
  expect(settings().PAYLOAD_SECRET).toBe(secret)
  vi.stubEnv('METRICS_TOKEN', '')
  vi.stubEnv('METRICS_TOKEN_FILE', `${file}.missing`)
  expect(() => settings()).toThrow(
    /METRICS_TOKEN_FILE names .*missing, which cannot be read \(ENOENT\)/,
  )
})
