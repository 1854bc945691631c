import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

import { errorCode } from './errorCode'

/** No system gives this number to a process (Linux: at most 4,194,304; proc(5), pid_max). */
const nobody = '2147483646'

/**
 * Puts a number that no process has into a `postmaster.pid` whose own is another program's now: with
 * that one Postgres would refuse to start. The rest stays, because Postgres finds by it whether parts of
 * the dead server still write. `text` is what was judged: a file that is newer is left alone.
 */
export async function disown(file: string, text: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
    if ((await readFile(aside, 'utf8')) === text) {
      await writeFile(aside, text.replace(/^\d+/, nobody))
    }
    // A link never replaces the file of a server that has started in between.
    await link(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await rm(aside, { force: true })
  }
}
