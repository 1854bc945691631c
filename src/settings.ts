import { readFileSync } from 'node:fs'

import { about } from './settings/about'
import { readSettings, type SettingName, type Settings } from './settings/readSettings'
import { schema } from './settings/schema'
import { SettingsError } from './settings/SettingsError'

export { readSettings, type SettingName, type Settings } from './settings/readSettings'
export { SettingsError } from './settings/SettingsError'

let last: { from: string; read: Settings } | undefined

/**
 * The settings of this process, checked; throws a SettingsError. Reading them again costs little,
 * and sees what `provideSettings` has added since.
 */
export function settings(): Settings {
  takeSecretFiles()
  const from = JSON.stringify([
    process.env.NEXT_PHASE,
    ...Object.keys(schema.shape).map((name) => process.env[name]),
  ])
  if (last?.from !== from) last = { from, read: readSettings(process.env) }
  return last.read
}

/**
 * Adds what becomes known only while starting: the address of the embedded Postgres, the secret that
 * was generated. Kept in the environment itself, because Payload's config is evaluated once in our
 * bundle and again in Next's, and the environment is what the two share.
 */
export function provideSettings(provided: Partial<Record<SettingName, string>>): void {
  for (const [name, value] of Object.entries(provided)) process.env[name] = value
}

/**
 * A secret may lie in a file: where PAYLOAD_SECRET_FILE names one, its text is PAYLOAD_SECRET, and so for every setting that
 * must never be shown. Docker and systemd hand secrets over like this; the environment itself wins. Throws a SettingsError.
 */
function takeSecretFiles(): void {
  for (const [name, kind] of Object.entries(schema.shape)) {
    const file = process.env[`${name}_FILE`]?.trim()
    if (!file || process.env[name]?.trim() || about.get(kind)?.secret !== true) continue
    try {
      process.env[name] = readFileSync(file, 'utf8').trim()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new SettingsError([
        { name: `${name}_FILE`, problem: `names ${file}, which cannot be read (${code})` },
      ])
    }
  }
}

/** Reads a `.env` file, when there is one; what the environment already says wins. */
export function loadEnvFile(path = '.env'): void {
  try {
    process.loadEnvFile(path)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) throw error
  }
}
