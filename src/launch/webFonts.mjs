import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { fontFiles } from './fontFiles.mjs'

/**
 * What a page can need: the letters of Europe's Latin and of Cyrillic with that of Kazakh and its neighbours, dashes
 * and quotation marks, currencies. One file holds them all: of several, by script, some would come in time and
 * others not, and a price would stand in two hands.
 */
const ranges = /** @type {const} */ ([
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x2009, 0x202f],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2212, 0x2212],
])
const letters = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  .join('')

// Beside the packages that they are made of: half a second each, which development would wait for at every start.
const folder = 'node_modules/.cache/carte-fonts'
const { resolve } = createRequire(`${process.cwd()}/`)

/** @param {...(string | Uint8Array)} parts */
const digestOf = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url').slice(0, 10)
}

/** @param {string} path */
async function woff2Of(path) {
  const whole = readFileSync(resolve(path))
  const file = `${folder}/${digestOf(letters, whole)}.woff2`
  try {
    return readFileSync(file)
  } catch {
    const { default: subsetFont } = await import('subset-font')
    const made = await subsetFont(whole, letters, { targetFormat: 'woff2' })
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, made)
    return made
  }
}

/**
 * The letters that browsers load (src/guest/assets/Assets): of each family's files those that pages use, under names
 * that change with their bytes, which are in base64.
 */
export async function webFonts() {
  const wanted = Object.entries(fontFiles).flatMap(([family, files]) => [
    ...('regular' in files ? [{ family, weight: '400', path: files.regular }] : []),
    { family, weight: 'regular' in files ? '500 900' : '400 900', path: files.strong },
  ])
  const fonts = []
  for (const { family, weight, path } of wanted) {
    const bytes = await woff2Of(path)
    const name = `${family}-${weight.slice(0, 3)}-${digestOf(bytes)}.woff2`
    fonts.push({ family, weight, name, bytes: Buffer.from(bytes).toString('base64') })
  }
  return fonts
}
