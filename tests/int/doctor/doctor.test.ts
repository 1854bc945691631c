import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:tls'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { runDoctor } from '@/src/cli/doctor'
import { en } from '@/src/cli/messages/en'

import { createDatabase, runOn, type TestDatabase } from '../../services/createDatabase'
import { freePort } from '../../services/freePort'
import { hasPooler, poolerKeepsNames, startPooler } from '../../services/startPooler'
import { startSystemPostgres, systemPostgres } from '../../services/startSystemPostgres'

let database: TestDatabase
let folder: string
let certificate: Server
let mail: SMTPServer
let ports: { tls: number; mail: number }

const kept = { ...process.env }

beforeAll(async () => {
  database = await createDatabase(inject('postgresUrl'), inject('migratedDatabase'))
  await runOn(
    database.url,
    `insert into backup_runs (kind, began_at, is_good) values ('backup', now(), true), ('drill', now(), true)`,
  )
  folder = await mkdtemp(path.join(tmpdir(), 'carte-doctor-'))
  await writeFile(path.join(folder, 'file'), '')
  ports = { tls: await freePort(), mail: await freePort() }
  certificate = oldCertificate(folder).listen(ports.tls, '127.0.0.1')
  mail = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(new Error('535 no such account')),
  })
  await new Promise<void>((listening) => mail.listen(ports.mail, '127.0.0.1', listening))
})

afterAll(async () => {
  process.env = kept
  certificate.close()
  await new Promise<void>((closed) => mail.close(closed))
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Of a server whose certificate ran out yesterday. */
function oldCertificate(into: string): Server {
  const [key, cert] = [path.join(into, 'key.pem'), path.join(into, 'cert.pem')]
  const request = path.join(into, 'request.pem')
  const openssl = (...args: string[]) => spawnSync('openssl', args, { cwd: into })
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    request,
    '-subj',
    '/CN=localhost',
  )
  // The oldest way to choose dates, which every OpenSSL has.
  openssl('x509', '-req', '-in', request, '-signkey', key, '-out', cert, '-days', '-1')
  return createServer({ key: readFileSync(key), cert: readFileSync(cert) })
}

const report = z.object({
  errors: z.number(),
  findings: z.array(
    z.object({
      of: z.string(),
      level: z.string(),
      is: z.object({ ru: z.string(), en: z.string() }),
      remedy: z.object({ ru: z.string(), en: z.string() }).optional(),
    }),
  ),
})

/** An installation that is well, but for `settings`. */
async function examine(settings: Record<string, string> = {}) {
  process.env = {
    ...kept,
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a secret for tests, long enough to be taken',
    DATA_DIR: path.join(folder, 'data'),
    BACKUP_DIR: path.join(folder, 'backups'),
    ...settings,
  }
  let said = ''
  const code = await runDoctor(['--json'], {
    out: (text) => (said += text),
    err: () => undefined,
    isInteractive: false,
    messages: en,
  })
  return { code, said, ...report.parse(JSON.parse(said)) }
}

it('an installation that is well has nothing to mend', async () => {
  const { code, findings } = await examine()
  expect(findings.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([])
  expect(findings.map(({ of }) => of)).toEqual(
    expect.arrayContaining([
      'settings',
      'versions',
      'DATA_DIR',
      'BACKUP_DIR',
      'postgres',
      'migrations',
      'backup',
      'drill',
    ]),
  )
  expect(code).toBe(0)
})

const broken: [string, () => Record<string, string>, string][] = [
  ['a port that is none', () => ({ PORT: 'web' }), 'PORT'],
  [
    'a database that is away',
    () => ({ DATABASE_URL: 'postgres://me:secret-word@127.0.0.1:1/none' }),
    'DATABASE_URL',
  ],
  ['a secret that is too short', () => ({ PAYLOAD_SECRET: 'secret-word' }), 'PAYLOAD_SECRET'],
  ['a Redis that is away', () => ({ REDIS_URL: 'redis://:secret-word@127.0.0.1:1' }), 'REDIS_URL'],
  [
    'a mail server that refuses the password',
    () => ({
      SMTP_URL: `smtp://me:secret-word@127.0.0.1:${ports.mail}`,
      EMAIL_FROM: 'me@example.org',
    }),
    'SMTP_URL',
  ],
  [
    'a bot whose Telegram is away',
    () => ({ TELEGRAM_BOT_TOKEN: '123456:secret-word', TELEGRAM_API_URL: 'http://127.0.0.1:1' }),
    'TELEGRAM_BOT_TOKEN',
  ],
  [
    'a certificate that has expired',
    () => ({ PUBLIC_URL: `https://localhost:${ports.tls}`, TRUST_PROXY: '1' }),
    'certificate',
  ],
  [
    'a proxy that nobody trusts',
    () => ({ PUBLIC_URL: `https://localhost:${ports.tls}` }),
    'TRUST_PROXY',
  ],
  [
    'a folder that is a file',
    () => ({ MENU_SNAPSHOT_DIR: path.join(folder, 'file') }),
    'MENU_SNAPSHOT_DIR',
  ],
  [
    'a DKIM key that is not there',
    () => ({
      EMAIL_DKIM_KEY_FILE: path.join(folder, 'none.pem'),
      EMAIL_DKIM_SELECTOR: 'carte',
    }),
    'EMAIL_DKIM_KEY_FILE',
  ],
  [
    'more connections than Postgres gives',
    () => ({ DATABASE_POOL_MAX: '400' }),
    'DATABASE_POOL_MAX',
  ],
]

it.each(broken)('names %s, and what to do', async (_what, settings, of) => {
  const { code, findings, said } = await examine(settings())
  const errors = findings.filter(({ level }) => level === 'error')
  expect(errors.map((finding) => finding.of)).toContain(of)
  for (const { remedy } of errors) expect(remedy?.ru && remedy.en).toBeTruthy()
  expect(said).not.toContain('secret-word')
  expect(code).toBe(1)
})

it('says which services in use are not reached, and asks none that is not', async () => {
  await runOn(
    database.url,
    `insert into payment_accounts (title, provider, is_active) values ('a', 'stripe', true), ('b', 'yookassa', false)`,
  )
  const { code, findings } = await examine({
    STRIPE_API_URL: `http://127.0.0.1:${await freePort()}`,
  })
  await runOn(database.url, 'delete from payment_accounts')
  const stripe = findings.find(({ of }) => of === 'stripe')
  expect(stripe?.level).toBe('error')
  expect(stripe?.is.en).toContain('does not answer (connect ECONNREFUSED')
  expect(findings.some(({ of }) => of === 'yookassa')).toBe(false)
  expect(code).toBe(1)
})

it('a Postgres of its own is no replica, and one that is away is not read', async () => {
  const found = async (url: string) =>
    (await examine({ DATABASE_REPLICA_URL: url })).findings.find(({ of }) => /replica/i.test(of))
  expect(await found(database.url)).toMatchObject({ of: 'DATABASE_REPLICA_URL', level: 'error' })
  expect(await found('postgres://me:secret-word@127.0.0.1:1/none')).toMatchObject({
    level: 'warning',
  })
})

it.runIf(systemPostgres && hasPooler)(
  'through a pooler it finds statements that would be forgotten, and that there is no way past it',
  async () => {
    const postgres = await startSystemPostgres()
    const pooler = await startPooler(postgres)
    const about = async (settings: Record<string, string>) => {
      const { findings } = await examine({ DATABASE_URL: pooler.url, ...settings })
      return findings.flatMap(({ level, of }) =>
        /pooler|PREPARED|DIRECT/.test(of) ? [`${level} ${of}`] : [],
      )
    }
    try {
      const forgets = poolerKeepsNames ? [] : ['error DATABASE_PREPARED']
      expect(await about({})).toEqual(['error DIRECT_DATABASE_URL', ...forgets])
      const direct = { DIRECT_DATABASE_URL: postgres.url }
      expect(await about(direct)).toEqual(['ok pooler'])
      expect(await about({ ...direct, DATABASE_PREPARED: 'yes' })).toEqual(
        poolerKeepsNames ? ['ok pooler'] : forgets,
      )
      expect(await about({ DIRECT_DATABASE_URL: pooler.url })).toEqual([
        'error DIRECT_DATABASE_URL',
      ])
    } finally {
      await pooler.stop()
      await postgres.stop()
    }
  },
)

it('tells of a backup that is too old, one that failed, and migrations that wait', async () => {
  await runOn(database.url, `update backup_runs set began_at = now() - interval '40 hours'`)
  expect((await examine()).findings).toContainEqual(
    expect.objectContaining({ of: 'backup', level: 'error' }),
  )
  await runOn(
    database.url,
    `insert into backup_runs (kind, began_at, is_good, reason) values ('backup', now(), false, 'no room')`,
  )
  const failed = (await examine()).findings.find(({ of }) => of === 'backup')
  expect(failed?.is.en).toBe('The backup failed: no room')
  await runOn(
    database.url,
    `delete from payload_migrations where name = '20261128_183300_backup_runs'`,
  )
  const pending = (await examine()).findings.find(({ of }) => of === 'migrations')
  expect(pending).toMatchObject({ level: 'warning' })
  expect(pending?.is.en).toContain('20261128_183300_backup_runs')
})
