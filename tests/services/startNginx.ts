import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './freePort'

/** Whether this machine has an nginx for tests to run. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export type Nginx = { url: string; hasBrotli: boolean; stop: () => Promise<void> }

type Options = {
  /** MENU_SNAPSHOT_DIR. */
  directory: string
  /** Carte's host and port. */
  upstream: string
  /** Further directives in the server's block. */
  more?: string
}

/** An nginx of its own with the configuration that operators are given. */
export async function startNginx({ directory, upstream, more = '' }: Options): Promise<Nginx> {
  const prefix = await mkdtemp(path.join(tmpdir(), 'carte-nginx-'))
  // Its workers are somebody else when it is started by root.
  await chmod(prefix, 0o755)
  const port = await freePort()
  const hasBrotli = existsSync(brotli)
  await copyFile('ops/nginx/carte-proxy.conf', path.join(prefix, 'carte-proxy.conf'))
  const headers = await readFile('ops/nginx/carte-menu-headers.conf', 'utf8')
  await writeFile(
    path.join(prefix, 'carte-menu-headers.conf'),
    hasBrotli ? headers.replace('#brotli_static', 'brotli_static') : headers,
  )
  const template = await readFile('ops/nginx/menu.conf.template', 'utf8')
  await writeFile(
    path.join(prefix, 'menu.conf'),
    template
      .replaceAll('${MENU_SNAPSHOT_DIR}', directory)
      .replaceAll('${CARTE_UPSTREAM}', upstream)
      .replaceAll('${LISTEN}', `127.0.0.1:${port}`)
      .replace('    server_tokens off;', `    server_tokens off;\n${more}`),
  )
  const config = path.join(prefix, 'nginx.conf')
  await writeFile(
    config,
    `${hasBrotli ? `load_module ${brotli};` : ''}
daemon off; pid nginx.pid; error_log error.log warn; worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000; sendfile on; tcp_nopush on;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include menu.conf;
}
`,
  )
  const child = spawn('nginx', ['-p', prefix, '-c', config, '-e', path.join(prefix, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exited = new Promise<void>((ended) => child.once('exit', () => ended()))
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`)
    if (await fetch(`${url}/nothing`).catch(() => null)) break
    await sleep(20)
  }
  return {
    url,
    hasBrotli,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      await rm(prefix, { recursive: true, force: true })
    },
  }
}
