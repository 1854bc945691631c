import { execFile } from 'node:child_process'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'

import { launchCarte, owner, untilServing } from './startCarte'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the data folder with the demo restaurant is, or will be. */
    demoFolder: string
  }
}

const data = (folder: string) => path.join(folder, 'data')
const verdict = (folder: string) => path.join(folder, 'verdict')

/**
 * Fills one data folder with the demo restaurant for all files of a run, beside whatever else runs: a
 * fill cuts photos for half a minute of a processor, a copy of what it made is there at once.
 */
export default async function makeDemoFolder(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-demo-'))
  project.provide('demoFolder', folder)
  const carte = await launchCarte({
    dataDir: data(folder),
    env: { ADMIN_EMAIL: owner.email, ADMIN_PASSWORD: owner.password },
  })
  const made = untilServing(carte)
    .then(carte.stop)
    .then(() => '', String)
    .then((failure) => writeFile(verdict(folder), failure))
  return async () => {
    // Where no file wanted it, it need not be made to its end.
    await carte.stop()
    await made
    await rm(folder, { recursive: true, force: true })
  }
}

/** A new data folder in which the demo restaurant is, with the `owner` as its owner. */
export async function copyDemoFolder(): Promise<string> {
  const folder = inject('demoFolder')
  while (!(await isThere(verdict(folder)))) await pause(100)
  const failure = await readFile(verdict(folder), 'utf8')
  if (failure) throw new Error(failure)
  const copy = await mkdtemp(path.join(tmpdir(), 'carte-e2e-'))
  // With owners and rights, which Postgres looks at.
  await promisify(execFile)('cp', ['-a', `${data(folder)}/.`, copy])
  return copy
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
