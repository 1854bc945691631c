import { roles } from '@/src/access/role'
import { cleanText } from '@/src/domain/iiko/cleanText'
import { settings } from '@/src/settings'

import { bringOver } from './iikoBase/bringOver'
import { readOld } from './iikoBase/readOld'
import { openTool, type OpenTool } from './openTool'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/** `carte migrate-from-iiko-base URL`. Returns the exit code: 0, also when some rows are not brought over. Throws UsageError. */
export async function runMigrateFromIikoBase(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { messages, out } = terminal
  const { iikoBase } = messages
  const { positionals: words, values } = readArguments(args, terminal, {
    ...always,
    'dry-run': { type: 'boolean', default: false },
    language: { type: 'string', default: 'ru' },
    role: { type: 'string', default: 'operator' },
  })
  const { 'dry-run': isDryRun, help, json, language, role: given } = values
  if (help) {
    out(`${iikoBase.help}\n`)
    return 0
  }
  const [source, ...rest] = words
  if (source === undefined || rest.length > 0 || !/^postgres(ql)?:\/\//.test(source)) {
    throw new UsageError(iikoBase.noSource)
  }
  const role = roles.find((one) => one === given)
  if (!role) throw new UsageError(iikoBase.unknownRole)
  if (language !== 'ru' && language !== 'en') throw new UsageError(messages.menu.unknownLanguage)

  const old = await readOld(source)
  const database = await openDatabase()
  try {
    const report = await bringOver(database.payload, { old, role, locale: language, isDryRun })
    if (json) {
      out(`${JSON.stringify({ isDryRun, ...report })}\n`)
      return 0
    }
    const lines = [
      ...(isDryRun ? [iikoBase.dryRun] : []),
      iikoBase.tally('user', report.users),
      iikoBase.tally('dish', report.dishes),
      ...(report.skipped.length > 0 ? [iikoBase.skippedTitle] : []),
      // Names come from outside and may carry terminal commands.
      ...report.skipped.map((one) => iikoBase.skipped({ ...one, name: cleanText(one.name) })),
      ...(isDryRun ? [] : [iikoBase.next(settings().PORT)]),
    ]
    out(`${lines.join('\n')}\n`)
    return 0
  } finally {
    await database.close()
  }
}
