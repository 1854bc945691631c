import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, expect, it } from 'vitest'

const run = promisify(execFile)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carte-installed-'))
  await mkdir(path.join(folder, 'node_modules'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const lock = {
  '': { version: '0.1.0' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
  'node_modules/for-windows': { version: '1.0.0', integrity: 'sha512-win', optional: true },
}
const installed = { 'node_modules/one': lock['node_modules/one'] }

async function isInstalled(found: object | null): Promise<boolean> {
  const write = (file: string, packages: object) =>
    writeFile(path.join(folder, file), JSON.stringify({ packages }))
  await write('package-lock.json', lock)
  if (found) await write('node_modules/.package-lock.json', found)
  const module = new URL('./isInstalled.mjs', import.meta.url).href
  const program = `import { isInstalled } from '${module}'; process.stdout.write(String(isInstalled()))`
  const args = ['--input-type=module', '-e', program]
  return (await run(process.execPath, args, { cwd: folder })).stdout === 'true'
}

it.each([
  ['all but another system’s packages', installed, true],
  [
    'every package',
    { ...installed, 'node_modules/for-windows': lock['node_modules/for-windows'] },
    true,
  ],
  ['nothing', null, false],
  ['one package too few', {}, false],
  ['one package too many', { ...installed, 'node_modules/two': { version: '2.0.0' } }, false],
  ['another version', { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-one' } }, false],
  ['other content', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-bad' } }, false],
])('%s is installed', async (_, found, expected) => {
  expect(await isInstalled(found)).toBe(expected)
})
