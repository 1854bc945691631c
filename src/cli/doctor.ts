import { parseArgs } from 'node:util'

import { loadEnvFile } from '@/src/settings'

import { examine } from './doctor/examine'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/** `carte doctor`: what is wrong with this installation and what to do. Returns the exit code: 1 with errors. Throws UsageError. */
export async function runDoctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const { messages, out } = terminal
  const { doctor } = messages
  const { help, json } = readArguments(args, terminal)
  if (help) {
    out(`${doctor.help}\n`)
    return 0
  }
  loadEnvFile()
  const findings = await examine()
  const count = (level: string) => findings.filter((one) => one.level === level).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (json) out(`${JSON.stringify({ errors, warnings, findings })}\n`)
  else out(`${[...findings.map(doctor.finding), doctor.sum(errors, warnings)].join('\n')}\n`)
  return errors > 0 ? 1 : 0
}

function readArguments(args: readonly string[], { messages }: Terminal) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new UsageError(messages.wrongArguments(error instanceof Error ? error.message : ''))
  }
}
