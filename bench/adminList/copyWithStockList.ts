import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'

/** A copy of the project in `folder` whose admin shows the dishes in Payload's own list. */
export function copyWithStockList(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')
  for (const file of files.filter(Boolean)) {
    const copy = path.join(folder, file)
    mkdirSync(path.dirname(copy), { recursive: true })
    copyFileSync(file, copy)
  }
  // Hard links: a copy of the packages that takes no room.
  execFileSync('cp', ['-al', 'node_modules', path.join(folder, 'node_modules')])
  renameSync(path.join(folder, 'payload.config.ts'), path.join(folder, 'carte.config.ts'))
  copyFileSync('bench/adminList/stockConfig.txt', path.join(folder, 'payload.config.ts'))
}
