import { directUrl } from '@/src/db/directUrl'
import { loadEnvFile } from '@/src/settings'

export type OpenConnection = () => Promise<{ close: () => Promise<void> }>

/**
 * The Postgres that the settings name, as a command opens it that must not migrate: before an update a backup is
 * made with the new code, and a restore wants its database empty.
 */
export async function openConnection(): ReturnType<OpenConnection> {
  loadEnvFile()
  const [{ openPostgres }, { checkDatabase }] = await Promise.all([
    import('@/src/server/openPostgres'),
    import('@/src/server/checkDatabase'),
  ])
  const postgres = await openPostgres('tool')
  const close = async () => {
    await postgres?.stop()
  }
  try {
    await checkDatabase(directUrl())
    return { close }
  } catch (error) {
    await close()
    throw error
  }
}
