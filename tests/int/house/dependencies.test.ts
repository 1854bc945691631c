import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'
import { z } from 'zod'

import packageJson from '@/package.json'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
})

/** What a product may ship with; docs/dependencies.md says why. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'],
  ...[
    'BlueOak-1.0.0',
    'Python-2.0',
    'CC-BY-4.0',
    'OFL-1.1',
    'WTFPL',
    'MPL-2.0',
    'LGPL-3.0-or-later',
  ],
])

/** Those that say MIT in npm's form of before 2015 or in their README only, which the lockfile leaves out. */
const older = new Set([...['busboy', 'streamsearch', 'dicer', 'humanize-number', 'only', 'png-js']])

/** Of "A OR B" one is enough, of "A AND B" both are needed (SPDX, "License expressions"). */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1').replace(/\+$/, '')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed)
  return allowed.has(bare)
}

it('has the reason of every package that runs in production, and of no other', async () => {
  const page = await readFile('docs/dependencies.md', 'utf8')
  const rows = page.split('\n').filter((line) => /^\| [@a-z]/.test(line))
  const named = rows.flatMap((row) =>
    (row.split('|')[1] ?? '').split(',').map((name) => name.trim()),
  )
  expect(named.filter((name) => name !== 'package').sort()).toEqual(
    Object.keys(packageJson.dependencies).sort(),
  )
})

it('has exact versions, and those of Payload’s family are one', () => {
  const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  const family = all.filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
  expect(new Set(family.map(([, version]) => version)).size).toBe(1)
})

it('ships with no licence that binds what is built with it', async () => {
  const { packages } = lockfile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')))
  const doubtful = Object.entries(packages).flatMap(([place, { license }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (place === '' || (license === undefined && older.has(name))) return []
    return license !== undefined && isAllowed(license) ? [] : [`${name}: ${license ?? 'not said'}`]
  })
  expect(doubtful).toEqual([])
})

it('has the hash of every package, for other systems too, and names no registry', async () => {
  const { packages } = lockfile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')))
  const installed = Object.entries(packages).filter(
    ([place, { inBundle }]) => place !== '' && inBundle !== true,
  )
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  const unhashed = installed.filter(
    ([, { integrity }]) => integrity?.startsWith('sha512-') !== true,
  )
  expect(
    unhashed.map(([place]) => place),
    'npm forgets the hash of what is not installed here: see docs/dependencies.md',
  ).toEqual([])
})
