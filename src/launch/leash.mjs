import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// The standard input is a pipe from the launcher, which never writes to it: it ends when the launcher
// has gone, in whatever way, and then nobody waits for this work any more.
process.stdin.on('end', () =>
  process.kill(process.platform === 'win32' ? process.pid : -process.pid),
)
process.stdin.resume()
if ('unref' in process.stdin) process.stdin.unref()

// What runs now sees the arguments that it would have without us.
process.argv.splice(1, 1)
const script = resolve(process.argv[1] ?? '')
process.argv[1] = script
await import(pathToFileURL(script).href)
