import { fromDist } from './fromDist.mjs'
import { LaunchError } from './LaunchError.mjs'

/** Throws a LaunchError that names every wrong setting. */
export async function checkSettings() {
  const { settings, SettingsError } = await fromDist('settings.js')
  try {
    settings()
  } catch (error) {
    if (error instanceof Error && error instanceof SettingsError) {
      throw new LaunchError(error.message)
    }
    throw error
  }
}
