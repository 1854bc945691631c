import { execFile } from 'node:child_process'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'

import { type CarteProcess, launchCarte, owner, untilServing } from './startCarte'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the data folder with the demo restaurant is, or will be. */
    demoFolder: string
  }
}

const shared = 'TEST_DEMO_FOLDER'
const data = (folder: string) => path.join(folder, 'data')
const verdict = (folder: string) => path.join(folder, 'verdict')
const printed = (folder: string) => path.join(folder, 'printed')

/**
 * Fills one data folder with the demo restaurant for all files of a run, beside whatever else runs: a
 * fill cuts photos for half a minute of a processor, a copy of what it made is there at once.
 */
export default async function makeDemoFolder(project: TestProject): Promise<() => Promise<void>> {
  // The projects of a run share one.
  const there = process.env[shared]
  if (there) {
    project.provide('demoFolder', there)
    return () => Promise.resolve()
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-demo-'))
  process.env[shared] = folder
  project.provide('demoFolder', folder)
  const carte = await launchCarte({ dataDir: data(folder) })
  const fill = async () => {
    await untilServing(carte)
    await writeFile(printed(folder), carte.output())
    await becomeOwner(carte)
    await carte.stop()
  }
  const made = fill()
    .then(() => '', String)
    .then((failure) => writeFile(verdict(folder), failure))
  return async () => {
    // Where no file wanted it, it need not be made to its end.
    Reflect.deleteProperty(process.env, shared)
    await carte.stop()
    await made
    await rm(folder, { recursive: true, force: true })
  }
}

/** The password that a first start has printed. */
export const passwordIn = (output: string): string =>
  /(?:password|пароль)\W+(\S+)/iu.exec(output)?.[1] ?? ''

/** As a person does who starts Carte for the first time: signs in by what was printed, and changes it. */
async function becomeOwner(carte: CarteProcess): Promise<void> {
  const ask = async (
    method: string,
    target: string,
    body: object,
    token = '',
  ): Promise<unknown> => {
    const answer = await fetch(`${carte.url}/api/users${target}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} /api/users${target}: ${await answer.text()}`)
    return answer.json()
  }
  const password = passwordIn(carte.output())
  const { token, user } = session.parse(
    await ask('POST', '/login', { username: 'admin', password }),
  )
  await ask('PATCH', `/${user.id}`, owner, `JWT ${token}`)
}

const session = z.object({ token: z.string(), user: z.object({ id: z.number() }) })

async function filledFolder(): Promise<string> {
  const folder = inject('demoFolder')
  while (!(await isThere(verdict(folder)))) await pause(100)
  const failure = await readFile(verdict(folder), 'utf8')
  if (failure) throw new Error(failure)
  return folder
}

/** What the first start on the demo folder printed. */
export const printedByFirstStart = async () => readFile(printed(await filledFolder()), 'utf8')

/** A new data folder in which the demo restaurant is, with the `owner` as its owner. */
export async function copyDemoFolder(): Promise<string> {
  const folder = await filledFolder()
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
