import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Version = {
  /** Its packages, its build or its check of migrations fails. */
  breaks?: 'install' | 'build' | 'safe'
  /** What it asks of the database at its start. */
  migration?: string
}

export type Repository = {
  /** Commits a version and gives it a tag. */
  tag: (name: string, version?: Version) => Promise<void>
}

/**
 * The repository that ops/deploy takes versions from: bare, as a server's is, and its clone in `home`. A version is a
 * small program in Carte's shape (npm installs its packages, `build` makes dist/server.js, which migrates at its start
 * and answers with its version), for Carte's own packages and build take minutes and a gigabyte.
 */
export async function makeRepository(home: string): Promise<Repository> {
  const bare = path.join(home, 'carte.git')
  const work = path.join(home, 'work')
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  const git = (folder: string, ...args: string[]) => run('git', ['-C', folder, ...author, ...args])
  await mkdir(bare)
  await git(bare, 'init', '--quiet', '--bare')
  await git(home, 'clone', '--quiet', bare, work)
  await git(work, 'checkout', '--quiet', '-B', 'main')
  await git(home, 'clone', '--quiet', bare, path.join(home, 'repo'))
  return {
    tag: async (name, version = {}) => {
      for (const [file, text] of Object.entries(filesOf(name, version))) {
        await mkdir(path.dirname(path.join(work, file)), { recursive: true })
        await writeFile(path.join(work, file), text)
      }
      await git(work, 'add', '--all')
      await git(work, 'commit', '--quiet', '--message', name)
      await git(work, 'tag', name)
      await git(work, 'push', '--quiet', '--tags', 'origin', 'main')
    },
  }
}

function filesOf(name: string, { breaks, migration }: Version): Record<string, string> {
  const dependencies = { 'part-of-it': 'file:part' }
  const about = { name: 'carte', version: '1.0.0' }
  return {
    'package.json': JSON.stringify({
      ...about,
      type: 'module',
      scripts: {
        build: 'node build.mjs',
        'migrate:safe':
          breaks === 'safe' ? 'echo "20990101_gone drops a column." && exit 1' : 'exit 0',
      },
      // What package-lock.json does not have is refused by `npm ci`.
      dependencies: { ...dependencies, ...(breaks === 'install' && { missing: 'file:nowhere' }) },
    }),
    'package-lock.json': JSON.stringify({
      ...about,
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { ...about, dependencies },
        'node_modules/part-of-it': { resolved: 'part', link: true },
        part: { name: 'part-of-it', version: '1.0.0' },
      },
    }),
    'part/package.json': JSON.stringify({
      ...{ name: 'part-of-it', version: '1.0.0', type: 'module', main: 'part.js' },
    }),
    'part/part.js': `export const version = ${JSON.stringify(name)}\n`,
    '.gitignore': 'node_modules\ndist\n',
    'build.mjs':
      breaks === 'build'
        ? `throw new Error('the admin cannot be built')\n`
        : `import { mkdirSync, writeFileSync } from 'node:fs'
import { version } from 'part-of-it'
mkdirSync('dist')
writeFileSync('dist/server.js', ${JSON.stringify(server(migration))})
process.stdout.write('built ' + version + '\\n')
`,
  }
}

/** It says why it does not start as Carte does: a line of the log, or a sentence. */
const server = (migration: string | undefined): string => `
import { createServer } from 'node:http'
import { version } from 'part-of-it'
import pg from ${JSON.stringify(path.resolve('node_modules/pg/esm/index.mjs'))}
const { DATABASE_URL, PORT } = process.env
const client = new pg.Client({ connectionString: DATABASE_URL })
await client.connect()
try {
  await client.query(${JSON.stringify(migration ?? 'select 1')})
} catch (error) {
  console.log(JSON.stringify({ level: 'error', err: { stack: 'at x' }, msg: 'Error running migration: ' + error.message }))
  console.error('    at somewhere')
  process.exit(1)
}
await client.end()
const server = createServer((req, res) => res.setHeader('x-version', version).end(version))
server.listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
`
