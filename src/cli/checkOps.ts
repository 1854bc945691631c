import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { provideSettings } from '@/src/settings'

import { en } from './messages/en'
import { runNginx } from './nginx'

/** `npm run check:ops`: the files in ops/ by the programs that read them; one that is not here is named and left out. Exit code 1 when one objects. */
let isBroken = false

function ask(what: string, command: string, args: string[], cwd = process.cwd()): void {
  const { error, status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (error && 'code' in error && error.code === 'ENOENT') {
    process.stdout.write(`${what}: left out, ${command} is not here\n`)
    return
  }
  const isFine = status === 0
  process.stdout.write(`${what}: ${isFine ? 'in order' : `not in order\n${stdout}${stderr}`}\n`)
  if (!isFine) isBroken = true
}

ask('Alert rules', 'promtool', ['check', 'rules', 'ops/prometheus/carte.rules.yml'])
ask('Alerts', 'promtool', ['test', 'rules', 'ops/prometheus/carte.rules.test.yml'])
ask('Prometheus', 'promtool', ['check', 'config', '--syntax-only', 'ops/prometheus/prometheus.yml'])
const folder = await mkdtemp(path.join(tmpdir(), 'carte-check-ops-'))
try {
  // Without a systemd of its own a container has no units that ours could come after; Node may be elsewhere.
  const units = [
    'carte@.service',
    'carte-worker.service',
    'carte-doctor.service',
    'carte-doctor.timer',
  ]
  for (const unit of units) {
    const text = await readFile(path.join('ops/systemd', unit), 'utf8')
    await writeFile(path.join(folder, unit), text.replaceAll('/usr/bin/node', process.execPath))
  }
  const verified = ['verify', '--man=no', ...units.map((name) => `./${name}`)]
  ask('systemd', 'systemd-analyze', verified, folder)
  ask('Certificate', 'openssl', [
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
    ...['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')],
  ])
  provideSettings({ PUBLIC_URL: 'https://menu.example.org', MENU_SNAPSHOT_DIR: folder })
  const args = [
    '--out',
    folder,
    '--certificate',
    folder,
    '--api',
    'api.example.org',
    '--logs',
    folder,
  ]
  await runNginx(
    [
      ...args,
      '--http',
      '127.0.0.1:18080',
      '--https',
      '127.0.0.1:18443',
      '--cache',
      path.join(folder, 'cache'),
    ],
    {
      out: () => undefined,
      err: () => undefined,
      isInteractive: false,
      messages: en,
    },
  )
  await writeFile(
    path.join(folder, 'nginx.conf'),
    'pid nginx.pid; error_log error.log warn; events {} http { client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi; include carte.conf; }\n',
  )
  ask('nginx', 'nginx', [
    '-t',
    '-q',
    '-p',
    folder,
    '-c',
    path.join(folder, 'nginx.conf'),
    '-e',
    path.join(folder, 'error.log'),
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(isBroken ? 1 : 0)
