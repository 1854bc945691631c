import { readFile } from 'node:fs/promises'

/** The last failure that a server wrote into its log, in one line; null when there is none. */
export async function lastFailureIn(log: string): Promise<string | null> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const failures = text.split('\n').filter((line) => /\b(FATAL|PANIC):/.test(line))
  return failures.at(-1)?.replace(/^.*?\b(FATAL|PANIC):\s*/, '') ?? null
}
