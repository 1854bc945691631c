import { LaunchError } from './LaunchError.mjs'

/**
 * Does the work; what stops it is told in one sentence without a stack, and ends the process with
 * code 1. An error that nobody foresaw keeps its stack: it is ours to mend.
 *
 * @param {() => Promise<unknown>} work
 */
export async function orEnd(work) {
  try {
    await work()
  } catch (error) {
    const unforeseen = error instanceof Error ? error.stack : String(error)
    const told = error instanceof LaunchError ? error.message : unforeseen
    process.stderr.write(`${told}\n`)
    process.exit(1)
  }
}
