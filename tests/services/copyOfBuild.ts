import { cp, mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Another folder with the same build: Next wants its own at the place where it runs. */
export async function copyOfBuild(folder: string): Promise<void> {
  await mkdir(folder)
  for (const name of ['dist', '.next', 'package.json', 'public', 'ops'])
    await cp(name, path.join(folder, name), {
      recursive: true,
      filter: (source) => !source.endsWith('.next/cache'),
    })
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
}
