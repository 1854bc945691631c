import { parseArgs } from 'node:util'

import { exportFile } from './menu/exportFile'
import { importFile } from './menu/importFile'
import { openTool, type OpenTool } from './openTool'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/**
 * `carte menu export FILE` and `carte menu import FILE`: the whole menu as a spreadsheet, out and in.
 * Returns the exit code: 0 done, 1 when the file is broken or has rows that cannot be taken; then
 * nothing is changed. Throws UsageError.
 */
export async function runMenu(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { menu } = terminal.messages
  const { help, words, ...options } = readArguments(args, terminal)
  if (help) {
    terminal.out(`${menu.help}\n`)
    return 0
  }
  const [action, file, ...rest] = words
  if (action !== 'export' && action !== 'import') throw new UsageError(menu.noAction)
  if (file === undefined || rest.length > 0) throw new UsageError(menu.noFile)
  const run = action === 'export' ? exportFile : importFile
  return run({ file, options, terminal, openDatabase })
}

function readArguments(args: readonly string[], { messages }: Terminal) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'ru' },
        photos: { type: 'string' },
      },
    })
    const { 'dry-run': dryRun, ...rest } = values
    return { words: positionals, dryRun, ...rest }
  } catch (error) {
    throw new UsageError(messages.wrongArguments(error instanceof Error ? error.message : ''))
  }
}
