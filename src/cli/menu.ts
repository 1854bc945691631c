import { exportFile } from './menu/exportFile'
import { importFile } from './menu/importFile'
import { openTool, type OpenTool } from './openTool'
import { always, readArguments } from './readArguments'
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
  const { positionals: words, values } = readArguments(args, terminal, {
    ...always,
    'dry-run': { type: 'boolean', default: false },
    language: { type: 'string', default: 'ru' },
    photos: { type: 'string' },
    'create-categories': { type: 'boolean', default: false },
  })
  const { 'create-categories': createCategories, 'dry-run': dryRun, help, ...rest } = values
  const options = { createCategories, dryRun, ...rest }
  if (help) {
    terminal.out(`${menu.help}\n`)
    return 0
  }
  const [action, file, ...others] = words
  if (action !== 'export' && action !== 'import') throw new UsageError(menu.noAction)
  if (file === undefined || others.length > 0) throw new UsageError(menu.noFile)
  const run = action === 'export' ? exportFile : importFile
  return run({ file, options, terminal, openDatabase })
}
