import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { renderEnvExample } from './renderEnvExample'
import { renderSettingsPage } from './renderSettingsPage'

/** The files made from the settings, by their path from the root of the project. */
export const generated = {
  '.env.example': renderEnvExample,
  'docs/operators/settings.md': renderSettingsPage,
} as const

/** Writes .env.example and docs/operators/settings.md under `root`. */
export async function generate(root = process.cwd()): Promise<void> {
  for (const [file, render] of Object.entries(generated)) {
    await writeFile(path.join(root, file), render())
  }
}
