import { rm } from 'node:fs/promises'

import { copyDemoFolder } from './demoFolder'
import { type CarteProcess, startCarte } from './startCarte'

/** A running Carte with the demo restaurant and the `owner` as its owner. */
export async function startDemo(env: Record<string, string> = {}): Promise<CarteProcess> {
  const dataDir = await copyDemoFolder()
  const carte = await startCarte({ dataDir, env })
  return {
    ...carte,
    stop: async () => {
      await carte.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
