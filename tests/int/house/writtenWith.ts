import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of the product's own source, without tests, that a pattern finds: `file: line`. */
export function writtenWith(pattern: RegExp, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path).replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/(fakes|testing)\//.test(file))
      .sort()
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => pattern.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      ),
  )
}
