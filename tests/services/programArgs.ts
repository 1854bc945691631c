import path from 'node:path'

/** Where the programs of the tests lie bundled; set by bundlePrograms for whoever runs under Vitest. */
export const bundled = 'TEST_PROGRAMS'

/**
 * What Node is to be started with to run a program of the tests, by its path in the repository: as one
 * bundle, which starts in a third of the time, else as it is, by tsx.
 */
export function programArgs(program: string): string[] {
  const folder = process.env[bundled]
  return [
    '--conditions=production',
    ...(folder
      ? ['--enable-source-maps', path.join(folder, program.replace(/\.ts$/, '.js'))]
      : ['--import', 'tsx', program]),
  ]
}
