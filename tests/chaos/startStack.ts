import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startIiko } from '@/sandbox/iiko/startIiko'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { startYookassa } from '@/sandbox/yookassa/startYookassa'

import { freePort } from '../services/freePort'
import { owner } from '../services/startCarte'
import { startRedis } from '../services/startRedis'
import { startSystemPostgres } from '../services/startSystemPostgres'

import { openDatabase } from './openDatabase'
import { openDisk } from './openDisk'
import { startProgram } from './startProgram'

/** Of every process that belongs to one chaos, in its environment: so that orphans are found. */
export const mark = 'CARTE_CHAOS'

type Options = {
  /** The size of the disk. */
  megabytes?: number
  /** With what Node is started beside its own. */
  nodeOptions?: readonly string[]
}

/** Built Carte as `web` and `worker`, Postgres and Carte's files on one small disk, Redis, and all outside services. */
export async function startStack({ megabytes = 500, nodeOptions = [] }: Options = {}) {
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each()
  }
  try {
    // Clocks are set while the disk is full.
    const beside = await mkdtemp(path.join(tmpdir(), 'carte-clocks-'))
    stops.push(() => rm(beside, { recursive: true, force: true }))
    const disk = await openDisk(megabytes)
    stops.push(() => disk.close())
    const postgres = await startSystemPostgres(disk.folder, [
      'max_wal_size=64MB',
      'min_wal_size=32MB',
      'log_lock_waits=on',
    ])
    stops.push(async () => {
      await disk.free()
      await postgres.revive()
      await postgres.stop()
    })
    const redis = await startRedis()
    stops.push(() => redis.kill())
    const [iiko, smtp, telegram, yookassa] = await Promise.all([
      startIiko({ menu: 16, takesOrdersAfter: 50 }),
      startSmtp(),
      startTelegram(),
      startYookassa(),
    ])
    stops.push(() => Promise.all([iiko, smtp, telegram, yookassa].map((one) => one.close())))

    const files = path.join(disk.folder, 'carte')
    await mkdir(files)
    const name = path.basename(disk.folder)
    const port = String(await freePort())
    const probe = path.join(beside, 'probe')
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      [mark]: name,
      NODE_ENV: 'production',
      // Read by tests/soak/probe alone.
      SOAK_PROBE: probe,
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      PAYLOAD_SECRET: 'a secret for tests, long enough to be taken',
      DATA_DIR: files,
      DEMO_MENU: 'no',
      ADMIN_EMAIL: owner.email,
      ADMIN_PASSWORD: owner.password,
      RATE_LIMIT_PER_MINUTE: '1000000',
      RATE_LIMIT_KEY_PER_MINUTE: '1000000',
      SMTP_URL: smtp.url,
      EMAIL_FROM: 'carte@example.org',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_URL: telegram.url,
      IIKO_BASE_URL: iiko.url,
      IIKO_SYNC_MINUTES: '0',
      YOOKASSA_API_URL: yookassa.apiUrl,
    }
    const web = await startProgram({
      role: 'web',
      folder: beside,
      nodeOptions,
      env: { ...env, PORT: port },
    })
    stops.push(() => web.stop())
    const worker = await startProgram({ role: 'worker', folder: beside, nodeOptions, env })
    stops.push(() => worker.stop())
    yookassa.listenAt(`${web.url}/api/payments/webhooks/yookassa`)
    const database = openDatabase(postgres.url)
    return {
      name,
      files,
      probe,
      disk,
      postgres,
      redis,
      iiko,
      smtp,
      telegram,
      yookassa,
      web,
      worker,
      database,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

export type Stack = Awaited<ReturnType<typeof startStack>>

/** What this machine lacks for it. */
export const lacksForChaos = (): string[] =>
  ['redis-server', 'mount'].filter((program) => spawnSync(program, ['--version']).status !== 0)
