import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { markOf } from './markOf.mjs'
import { phase } from './phase.mjs'

const folder = '.launch.lock'
const owner = `${folder}/owner`
const mine = `${markOf(process.pid)}\n`

/**
 * The result of the work, or null when it fails with one of the codes.
 *
 * @template Result
 * @param {string[]} codes
 * @param {() => Result} work
 */
function unless(codes, work) {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return null
    throw error
  }
}

function claim() {
  mkdirSync(folder, { recursive: true })
  // ENOENT: another launcher has just let go and taken the folder with it.
  const claimed = unless(['EEXIST', 'ENOENT'], () => {
    writeFileSync(owner, mine, { flag: 'wx' })
    return true
  })
  return claimed === true
}

/** Whether the owner is gone. An empty file is being written at this moment, unless it is old. */
function isAbandoned(/** @type {string} */ text) {
  if (text === '') {
    const age = unless(['ENOENT'], () => Date.now() - statSync(owner).mtimeMs)
    return age !== null && age > 10_000
  }
  return `${markOf(Number.parseInt(text, 10))}\n` !== text
}

/** Removes a claim whose owner is gone; a newer one that came in between is put back. */
function dropAbandoned() {
  const text = unless(['ENOENT'], () => readFileSync(owner, 'utf8'))
  if (text === null || !isAbandoned(text)) return
  const aside = `${folder}/aside-${process.pid}`
  unless(['ENOENT', 'EEXIST'], () => {
    renameSync(owner, aside)
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, owner)
  })
  rmSync(aside, { force: true })
}

function release() {
  rmSync(owner, { force: true })
  unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => rmdirSync(folder))
}

async function untilClaimed() {
  while (!claim()) {
    dropAbandoned()
    await sleep(100)
  }
}

/**
 * Does the work while no other launcher of this checkout does: two that install or build at once
 * would ruin each other's files. A claim whose process is gone is taken over.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(work) {
  dropAbandoned()
  if (!claim()) {
    const name = {
      ru: 'Ожидание другого запуска, который сейчас собирает',
      en: 'Waiting for another start that is building now',
    }
    await phase(name, untilClaimed)
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}
