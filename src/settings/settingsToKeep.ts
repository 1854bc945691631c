import { about } from './about'
import { schema } from './schema'

/** The settings that the environment sets, as they are written there, without those that must never be shown. */
export function settingsToKeep(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, kind]) => {
      const value = env[name]?.trim()
      // An address may carry a password, also where none belongs.
      const isSecret = about.get(kind)?.secret === true || /\/\/[^/@]*@/.test(value ?? '')
      return value && !isSecret ? [[name, value]] : []
    }),
  )
}
