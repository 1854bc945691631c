import { parseArgs, type ParseArgsConfig } from 'node:util'

import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/** What every command understands. */
export const always = {
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
} as const

/**
 * A command's words and options, as node:util's parseArgs reads them. Throws UsageError for an option
 * that the command does not have, and for a word where it takes none.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  { messages }: Terminal,
  options: Options,
  { words: allowPositionals } = { words: true },
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options })
  } catch (error) {
    throw new UsageError(messages.wrongArguments(error instanceof Error ? error.message : ''))
  }
}
