import { isIP } from 'node:net'

import type { z } from 'zod'

import { about } from './about'
import { schema } from './schema'
import { SettingsError, type WrongSetting } from './SettingsError'

/** What is read when `next build` evaluates the config: nothing is opened with it. */
const whileBuilding = {
  DATABASE_URL: 'postgres://nobody@localhost/nothing',
  PAYLOAD_SECRET: 'read only while building, never to sign',
}

/**
 * DATABASE_URL and PAYLOAD_SECRET are empty until the embedded Postgres is there to provide them;
 * PUBLIC_URL and the items of CORS_ORIGINS are origins without a last slash.
 */
export type Settings = z.output<typeof schema>

export type SettingName = keyof Settings

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The settings in `env`, all checked at once; an empty value counts as unset. Throws a SettingsError
 * that names every wrong one.
 */
export function readSettings(env: Environment): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = env[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const isBuilding = env.NEXT_PHASE === 'phase-production-build'
  const input = isBuilding ? { ...whileBuilding, ...given } : given
  const parsed = schema.safeParse(input)
  const wrong = [
    ...(parsed.error?.issues ?? []).map((issue) => describe(issue, input)),
    ...missing(input),
  ]
  if (!parsed.success || wrong.length > 0) throw new SettingsError(wrong)
  return parsed.data
}

function describe(issue: z.core.$ZodIssue, input: Environment): WrongSetting {
  const name = String(issue.path[0])
  const schemaOf = Object.entries(schema.shape).find(([key]) => key === name)?.[1]
  const shown = schemaOf && about.get(schemaOf)?.secret ? '' : `, not "${input[name] ?? ''}"`
  return { name, problem: `${messageOf(issue)}${shown}` }
}

/** A union reports "Invalid input"; what is wrong stands in the errors of its last choice. */
function messageOf(issue: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner ? messageOf(inner) : issue.message
}

function missing(given: Environment): WrongSetting[] {
  const together = (name: SettingName, other: SettingName, why: string) =>
    given[other] && !given[name] ? [{ name, problem: `is needed with ${other}: ${why}` }] : []
  return [
    ...together(
      'PAYLOAD_SECRET',
      'DATABASE_URL',
      'set it to 32 characters or more, which `openssl rand -hex 32` makes, and keep it',
    ),
    ...together(
      'DATABASE_URL',
      'DIRECT_DATABASE_URL',
      'set the address of the pooler, or unset both',
    ),
    ...(given.DATABASE_URL || !given.ROLE || given.ROLE === 'all'
      ? []
      : [
          {
            name: 'DATABASE_URL',
            problem: `is needed with ROLE=${given.ROLE}: the embedded Postgres belongs to one Carte that does all`,
          },
        ]),
    ...uncheckable(given),
    ...together('ADMIN_EMAIL', 'ADMIN_PASSWORD', 'set both, or neither to have them generated'),
    ...together('ADMIN_PASSWORD', 'ADMIN_EMAIL', 'set both, or neither to have them generated'),
    ...together(
      'MENU_SNAPSHOT_BUCKET_KEY',
      'MENU_SNAPSHOT_BUCKET',
      'set the key that may write there',
    ),
    ...together('MENU_SNAPSHOT_BUCKET_SECRET', 'MENU_SNAPSHOT_BUCKET', 'set the secret of its key'),
    ...together('BACKUP_DIR', 'BACKUP_BUCKET', 'set the folder that backups are made in'),
    ...together('BACKUP_BUCKET_KEY', 'BACKUP_BUCKET', 'set the key that may write there'),
    ...together('BACKUP_BUCKET_SECRET', 'BACKUP_BUCKET', 'set the secret of its key'),
    ...together('EMAIL_FROM', 'SMTP_URL', 'set the address that letters come from'),
    ...together('EMAIL_DKIM_KEY_FILE', 'EMAIL_DKIM_SELECTOR', 'set both, or neither'),
    ...together('EMAIL_DKIM_SELECTOR', 'EMAIL_DKIM_KEY_FILE', 'set both, or neither'),
    ...together('IIKO_CLIENT_SECRET', 'IIKO_APP_ID', 'set all three, or the older IIKO_API_LOGIN'),
    ...together('IIKO_API_KEY', 'IIKO_APP_ID', 'set all three, or the older IIKO_API_LOGIN'),
    ...together('IIKO_APP_ID', 'IIKO_CLIENT_SECRET', 'set all three, or the older IIKO_API_LOGIN'),
    ...together('IIKO_APP_ID', 'IIKO_API_KEY', 'set all three, or the older IIKO_API_LOGIN'),
    ...together(
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_WEBHOOK_SECRET',
      'set the token of @BotFather, or unset both',
    ),
    ...together(
      'PUBLIC_URL',
      'TELEGRAM_WEBHOOK_SECRET',
      'set the address at which Telegram reaches Carte, or unset both to have Carte ask Telegram',
    ),
    ...together('SMTP_URL', 'EMAIL_FROM', 'set the mail server, or unset both'),
    ...together('TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID', 'set the token of the account'),
    ...together('TWILIO_FROM', 'TWILIO_ACCOUNT_SID', 'set whom SMS come from'),
    ...together('TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'set the account, or unset both'),
  ]
}

/** node-postgres compares the certificate of a server that is named by an address with `localhost` (pg 8.20, connection.js). */
function uncheckable(given: Environment): WrongSetting[] {
  const names = ['DATABASE_URL', 'DIRECT_DATABASE_URL', 'DATABASE_REPLICA_URL'] as const
  return names.flatMap((name) => {
    const url = URL.parse(given[name] ?? '')
    const isAddress = url !== null && isIP(url.hostname.replace(/^\[|\]$/g, '')) > 0
    return isAddress && url.searchParams.get('sslmode') === 'verify-full'
      ? [
          {
            name,
            problem:
              'asks for sslmode=verify-full, which needs the name of the server, not its address',
          },
        ]
      : []
  })
}
