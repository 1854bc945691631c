import type { Payload } from 'payload'

import { loadEnvFile } from '@/src/settings'

export type OpenTool = () => Promise<{ payload: Payload; close: () => Promise<void> }>

/** The database that the settings name, as a command opens it. */
export async function openTool(): ReturnType<OpenTool> {
  loadEnvFile()
  const { openDatabase } = await import('@/src/server/openDatabase')
  return openDatabase('tool')
}
