import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { loadEnvFile, settings } from '@/src/settings'

import { renderNginx } from './nginx/renderNginx'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

const templates = path.resolve('ops/nginx')

const options = {
  help: always.help,
  acme: { type: 'string', default: '/var/www/acme' },
  api: { type: 'string' },
  'api-certificate': { type: 'string' },
  app: { type: 'string', multiple: true },
  at: { type: 'string' },
  brotli: { type: 'boolean', default: false },
  cache: { type: 'string', default: '/var/cache/nginx/carte' },
  certificate: { type: 'string' },
  http: { type: 'string', default: '80' },
  https: { type: 'string', default: '443' },
  logs: { type: 'string', default: '/var/log/nginx' },
  out: { type: 'string' },
  'trusted-proxy': { type: 'string', multiple: true },
} as const

/** `carte nginx --out FOLDER`: nginx's configuration, from the settings. Returns the exit code. Throws UsageError. */
export async function runNginx(args: readonly string[], terminal: Terminal): Promise<number> {
  const { messages, out } = terminal
  const { nginx } = messages
  const { values } = readArguments(args, terminal, options, { words: false })
  const { help, out: folder, ...given } = values
  if (help) {
    out(`${nginx.help}\n`)
    return 0
  }
  loadEnvFile()
  const { PUBLIC_URL, ...of } = settings()
  if (!PUBLIC_URL?.startsWith('https:')) throw new UsageError(nginx.noSite)
  if (folder === undefined) throw new UsageError(nginx.noFolder)
  const siteHost = new URL(PUBLIC_URL).hostname
  const certificateOf = (host: string) => `/etc/letsencrypt/live/${host}`
  const files = renderNginx(
    {
      here: given.at ?? path.resolve(folder),
      siteHost,
      apiHost: given.api ?? null,
      apps: given.app ?? [`127.0.0.1:${of.PORT}`],
      certificate: given.certificate ?? certificateOf(siteHost),
      apiCertificate:
        given['api-certificate'] ?? given.certificate ?? certificateOf(given.api ?? siteHost),
      http: given.http,
      https: given.https,
      acmeDir: given.acme,
      logDir: given.logs,
      cacheDir: given.cache,
      menuDir: of.MENU_SNAPSHOT_DIR ? path.resolve(of.MENU_SNAPSHOT_DIR) : null,
      hasBrotli: given.brotli,
      trusted: given['trusted-proxy'] ?? [],
      origins: of.CORS_ORIGINS,
      bodyMegabytes: of.UPLOAD_LIMIT_MB + of.ARCHIVE_LIMIT_MB + of.BODY_LIMIT_MB,
      bodySeconds: of.REQUEST_TIMEOUT_SECONDS,
      requestsPerMinute: Math.max(of.RATE_LIMIT_PER_MINUTE, of.RATE_LIMIT_KEY_PER_MINUTE),
      signInsPerMinute: of.RATE_LIMIT_SIGN_IN_PER_MINUTE,
      streamsPerAddress: of.MENU_EVENTS_PER_ADDRESS,
    },
    await readTemplates(),
  )
  await mkdir(folder, { recursive: true })
  const isDeployed = given.app === undefined && (await whoseApps(folder)) === 'deploy'
  for (const [name, text] of Object.entries(files)) {
    if (isDeployed && name === 'carte-apps.conf') continue
    await writeFile(path.join(folder, name), text)
  }
  out(`${nginx.written(given.at ?? path.resolve(folder), Object.keys(files))}\n`)
  return 0
}

/** ops/deploy says which app is asked; made anew the file would name one that has stopped. */
async function whoseApps(folder: string): Promise<'deploy' | 'ours'> {
  const text = await readFile(path.join(folder, 'carte-apps.conf'), 'utf8').catch(() => '')
  return text.startsWith('# Written by ops/deploy') ? 'deploy' : 'ours'
}

async function readTemplates(): Promise<Record<string, string>> {
  const names = await readdir(templates)
  return Object.fromEntries(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(path.join(templates, name), 'utf8')] as const,
      ),
    ),
  )
}
