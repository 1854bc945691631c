import { readFileSync } from 'node:fs'

/**
 * What tells one process from all others, or null when it does not live: its number, and, where /proc
 * says it (proc(5), field 22 of stat), when it began, for numbers are used again.
 */
export function markOf(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : `${pid} ${rest[18] ?? ''}`
  } catch {
    return String(pid)
  }
}
