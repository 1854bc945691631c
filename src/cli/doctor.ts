import { loadEnvFile } from '@/src/settings'

import { examine } from './doctor/examine'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'

/** `carte doctor`: what is wrong with this installation and what to do. Returns the exit code: 1 with errors. Throws UsageError. */
export async function runDoctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const { messages, out } = terminal
  const { doctor } = messages
  const { help, json } = readArguments(args, terminal, always, { words: false }).values
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
