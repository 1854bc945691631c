import { spawn } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { freePort } from './freePort'
import type { Site } from './startSite'

export type Boxes = {
  /** `ops/deploy --hosts` over all of them. */
  deploy: (...args: string[]) => Promise<{ code: number | null; text: string }>
  /** systemctl of one of them, which colour of whose serves. */
  systemctl: (box: string, action: 'start' | 'stop', colour: string) => Promise<void>
  /** The folder of one: `live`, `blue.pid`, `blue.log` … */
  folder: (box: string) => string
}

type Options = {
  home: string
  names: readonly string[]
  site: Pick<Site, 'appsFile' | 'command'>
  env: Readonly<Record<string, string>>
}

function end(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { env })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise<{ code: number | null; text: string }>((ended) =>
    child.once('close', (code) => ended({ code, text })),
  )
}

/** Machines behind one nginx, as folders of this one: ssh and systemctl have stand-ins, ops/deploy is the real one. */
export async function startBoxes({ home, names, site, env }: Options): Promise<Boxes> {
  const folder = (box: string) => path.join(home, box)
  const bin = path.join(home, 'bin')
  await mkdir(bin)
  await cp('tests/services/systemctl', path.join(bin, 'systemctl'))
  await writeFile(
    path.join(bin, 'ssh'),
    `#!/usr/bin/env bash
export CARTE_HOME=${home}/$1 CARTE_ETC=${home}/$1 CARTE_NGINX_APPS=${home}/$1/apps.conf
exec bash -c "$2"
`,
    { mode: 0o755 },
  )
  for (const box of names) {
    await mkdir(folder(box))
    await writeFile(path.join(folder(box), 'apps.conf'), '')
    for (const colour of ['blue', 'green'])
      await writeFile(path.join(folder(box), `${colour}.env`), `PORT=${await freePort()}\n`)
    const own = { ...env, DATA_DIR: path.join(home, 'data') }
    const lines = Object.entries(own).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(path.join(folder(box), 'carte.env'), lines.join(''))
  }
  await writeFile(site.appsFile, names.map((box) => `include ${folder(box)}/apps.conf;\n`).join(''))
  const around = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    CARTE_DEPLOY: path.resolve('ops/deploy'),
    NGINX: site.command.join(' '),
    DRAIN_SECONDS: '1',
  }
  return {
    folder,
    deploy: (...args) => end('ops/deploy', ['--hosts', names.join(' '), ...args], around),
    systemctl: async (box, action, colour) => {
      const own = { ...around, CARTE_HOME: folder(box), CARTE_ETC: folder(box) }
      await end(path.join(bin, 'systemctl'), [action, `carte@${colour}`], own)
    },
  }
}
