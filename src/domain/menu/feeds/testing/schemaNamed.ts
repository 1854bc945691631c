import { readFileSync } from 'node:fs'

/** A file of tests/schemas. */
export function schemaNamed(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../../../tests/schemas/${name}.json`, import.meta.url), 'utf8'),
  )
}
