import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { openProject } from './openProject.mjs'
import { testsNamedIn } from './testsNamedIn.mjs'

/** `npm run check:security`: every test that docs/security.md names, and whether that page is true. Asks nothing of the network. */
openProject()
const files = testsNamedIn(readFileSync('docs/security.md', 'utf8')).map(({ file }) => file)
const child = spawn(process.execPath, [join('src', 'launch', 'test.mjs'), ...files], {
  stdio: 'inherit',
})
await once(child, 'exit')
process.exit(child.exitCode ?? 1)
