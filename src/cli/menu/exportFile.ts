import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { UsageError } from '../UsageError'
import type { Task } from './Task'

/** Writes the menu into a new file, in the format that its name ends in; an older file gives way. */
export async function exportFile({ file, openDatabase, options, terminal }: Task): Promise<number> {
  const { menu } = terminal.messages
  const { language } = options
  const format = path.extname(file).slice(1).toLowerCase()
  if (format !== 'xlsx' && format !== 'csv' && format !== 'json') {
    throw new UsageError(menu.unknownFormat(file))
  }
  if (language !== 'ru' && language !== 'en') throw new UsageError(menu.unknownLanguage)
  const database = await openDatabase()
  try {
    const [{ createLocalReq }, { exportMenu }] = await Promise.all([
      import('payload'),
      import('@/src/menu/sheet/exportMenu'),
    ])
    const req = await createLocalReq({}, database.payload)
    const bytes = await exportMenu(req, { format, language })
    await writeFile(file, bytes)
    terminal.out(`${menu.written(file, bytes.length)}\n`)
    return 0
  } finally {
    await database.close()
  }
}
