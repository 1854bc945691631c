import { rootCause } from './rootCause'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

/** Each command is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./backup')).runBackup,
  database: async () => (await import('./database')).runDatabase,
  doctor: async () => (await import('./doctor')).runDoctor,
  drill: async () => (await import('./drill')).runDrill,
  iiko: async () => (await import('./iiko')).runIiko,
  import: async () => (await import('./import')).runImport,
  menu: async () => (await import('./menu')).runMenu,
  'migrate-from-iiko-base': async () =>
    (await import('./migrateFromIikoBase')).runMigrateFromIikoBase,
  nginx: async () => (await import('./nginx')).runNginx,
  photos: async () => (await import('./photos')).runPhotos,
  restore: async () => (await import('./restore')).runRestore,
  telegram: async () => (await import('./telegram')).runTelegram,
}

/**
 * `carte <command> [arguments]`. Returns the exit code: 0 done, 1 failed, 2 called wrongly, 130
 * interrupted. Every failure is one sentence, without a stack.
 */
export async function carte(args: readonly string[], terminal: Terminal): Promise<number> {
  const { err, messages, out, signal } = terminal
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out(`${messages.help}\n`)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    err(`${messages.unknownCommand(name)}\n`)
    return 2
  }
  try {
    const command = await load()
    return await command(rest, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n`)
      return 2
    }
    if (signal?.aborted) {
      err(`\n${messages.interrupted}\n`)
      return 130
    }
    err(`${messages.failed(rootCause(error))}\n`)
    return 1
  }
}
