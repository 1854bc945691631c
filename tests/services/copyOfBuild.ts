import { cp, mkdir, readFile, symlink } from 'node:fs/promises'
import path from 'node:path'

/** Another folder with the same build, of what the image has: Next wants its own at the place where it runs. */
export async function copyOfBuild(folder: string): Promise<void> {
  const recipe = await readFile('Dockerfile', 'utf8')
  const taken = [...recipe.matchAll(/^COPY --from=build (.+) \S+$/gm)]
    .flatMap(([, names = '']) => names.split(' '))
    .map((name) => path.relative('/app', name))
  if (!taken.includes('dist')) throw new Error('The Dockerfile takes nothing from its build.')
  await mkdir(folder)
  for (const name of taken.filter((one) => one !== 'node_modules'))
    await cp(name, path.join(folder, name), {
      recursive: true,
      filter: (source) => !source.endsWith('.next/cache'),
    })
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
}
