import { readFile } from 'node:fs/promises'

import { importMenu } from '@/plugins/iiko/apply/importMenu'
import { RecordNotSaved } from '@/plugins/iiko/apply/RecordNotSaved'
import { readNomenclature } from '@/plugins/iiko/contract/readNomenclature'
import { cleanText } from '@/src/domain/iiko/cleanText'
import { mapNomenclature } from '@/src/domain/iiko/mapNomenclature'

import { formatImportReport, importReport } from './importReport'
import { openTool, type OpenTool } from './openTool'
import { rootCause } from './rootCause'
import { showProgress } from './showProgress'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

const collections = { categories: 'categories', dishes: 'menu-items' } as const

/**
 * `carte import FILE`: an iiko nomenclature into categories and dishes, all or nothing. Returns the
 * exit code: 0 done, 1 when the file is broken or could not be saved. The database is opened only
 * for a file that can be read. Throws UsageError.
 */
export async function runImport(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { messages, out } = terminal
  const { positionals: files, values } = readArguments(args, terminal, {
    ...always,
    'dry-run': { type: 'boolean', default: false },
  })
  const { 'dry-run': dryRun, ...rest } = values
  const options = { files, dryRun, ...rest }
  if (options.help) {
    out(`${messages.importHelp}\n`)
    return 0
  }
  const [file] = options.files
  if (file === undefined || options.files.length > 1) throw new UsageError(messages.noFile)

  const fail = (message: string, error: Record<string, unknown>): number => {
    if (options.json) out(`${JSON.stringify({ file, error: { ...error, message } }, null, 2)}\n`)
    terminal.err(`${message}\n`)
    return 1
  }

  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail(messages.cannotRead(file, cause), { code: 'cannotRead', params: { cause } })
  }
  const read = readNomenclature(bytes)
  if (!read.ok) return fail(messages.brokenFile(file, read.fault), read.fault)
  const menu = mapNomenclature(read.nomenclature)

  const database = await openDatabase()
  try {
    const imported = await importMenu({
      payload: database.payload,
      collections,
      menu,
      isDryRun: options.dryRun,
      onProgress: showProgress(terminal),
      signal: terminal.signal,
    })
    const report = importReport({
      file,
      dryRun: options.dryRun,
      imported,
      skipped: [...read.bad, ...menu.skipped],
      remarks: menu.remarks,
    })
    out(
      `${options.json ? JSON.stringify(report, null, 2) : formatImportReport(report, messages)}\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof RecordNotSaved)) throw error
    const { kind, recordName } = error
    const cause = rootCause(error)
    const message = messages.notSaved(kind, cleanText(recordName), cleanText(cause))
    return fail(message, { code: 'notSaved', params: { kind, name: recordName, cause } })
  } finally {
    await database.close()
  }
}
