import { spawn } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'

/** What systemd would be asked, of its stand-in in `home`: by the name of a unit's files, `blue`, `green` or `worker`. */
export function openUnits(home: string) {
  const pidOf = async (name: string) =>
    Number(await readFile(path.join(home, `${name}.pid`), 'utf8'))
  return {
    systemctl: (...args: string[]): Promise<void> => {
      const env = { ...process.env, CARTE_HOME: home, CARTE_ETC: home }
      const child = spawn(path.join(home, 'bin/systemctl'), args, { env })
      return new Promise((ended) => child.once('close', () => ended()))
    },
    pidOf,
    /** Where its program runs. */
    folderOf: async (name: string) => readlink(`/proc/${await pidOf(name)}/cwd`),
  }
}
