import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { runNginx } from '@/src/cli/nginx'
import { en } from '@/src/cli/messages/en'

import { freePort } from './freePort'

export type Site = {
  http: number
  https: number
  /** Where ACME's answers, the logs and the menu's files are. */
  folders: { acme: string; logs: string; menu: string }
  /** The file with the apps, and how nginx is called to read it again. */
  appsFile: string
  command: string[]
  stop: () => Promise<void>
}

type Options = { apps: readonly string[]; settings?: Record<string, string> }

/** A certificate of our own for both hosts, as certbot would lay it down. */
function certificate(folder: string): void {
  spawnSync('openssl', [
    ...[
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=menu.example.org',
    ],
    ...['-addext', 'subjectAltName=DNS:menu.example.org,DNS:api.example.org'],
    ...['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')],
  ])
}

/** A real nginx with what `carte nginx` writes, over the given apps. The environment is changed while it is written. */
export async function startSite({ apps, settings = {} }: Options): Promise<Site> {
  const prefix = await mkdtemp(path.join(tmpdir(), 'carte-site-'))
  await chmod(prefix, 0o755)
  const folder = (name: string) => path.join(prefix, name)
  const folders = { acme: folder('acme'), logs: folder('logs'), menu: folder('menu') }
  for (const one of [...Object.values(folders), folder('cache')]) await mkdir(one)
  certificate(prefix)
  const [http, https] = [await freePort(), await freePort()]
  const kept = { ...process.env }
  Object.assign(process.env, {
    PUBLIC_URL: 'https://menu.example.org',
    MENU_SNAPSHOT_DIR: folders.menu,
    ...settings,
  })
  try {
    const args = [
      ...['--out', folder('carte'), '--api', 'api.example.org', '--certificate', prefix],
      ...['--http', `127.0.0.1:${http}`, '--https', `127.0.0.1:${https}`],
      ...['--acme', folders.acme, '--logs', folders.logs, '--cache', folder('cache')],
      ...apps.flatMap((app) => ['--app', app]),
    ]
    await runNginx(args, { out: () => {}, err: () => {}, isInteractive: false, messages: en })
  } finally {
    process.env = kept
  }
  const config = folder('nginx.conf')
  await writeFile(
    config,
    `daemon off; error_log error.log warn; worker_processes 1;
pid ${folder('nginx.pid')};
events { worker_connections 1024; }
http {
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include carte/carte.conf;
}
`,
  )
  const args = ['-p', prefix, '-c', config, '-e', folder('error.log')]
  const checked = spawnSync('nginx', [...args, '-t', '-q'], { encoding: 'utf8' })
  if (checked.status !== 0) throw new Error(`nginx -t: ${checked.stderr}`)
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  // Asked by an address it would hang up: that name is not ours.
  while (!(await isOpen(https))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`)
    await sleep(20)
  }
  return {
    http,
    https,
    folders,
    appsFile: folder('carte/carte-apps.conf'),
    command: ['nginx', ...args],
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      await rm(prefix, { recursive: true, force: true })
    },
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}
