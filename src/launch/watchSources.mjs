import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const watched = [
  '.env',
  'collections',
  'endpoints',
  'globals',
  'hooks',
  'payload.config.ts',
  'plugins',
  'src',
]
/** Next reloads the first two by itself, and writes into the second. */
const left = [/^src[\\/]admin\b/, /^src[\\/]app\b/, /^src[\\/]launch\b/, /\.test\.tsx?$/]

/** @returns {string[]} */
function timesOf(/** @type {string} */ path) {
  if (left.some((pattern) => pattern.test(path))) return []
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [`${path} ${found.mtimeMs} ${found.size}`]
  return readdirSync(path).flatMap((name) => timesOf(join(path, name)))
}

/** Calls `changed` when files of the server have changed, once for those that change together. */
export function watchSources(/** @type {() => void} */ changed) {
  const look = () => watched.flatMap(timesOf).join('\n')
  let seen = look()
  let isSettling = false
  // By asking: fs.watch misses changes on network and container mounts, and 400 files take 5 ms.
  setInterval(() => {
    const now = look()
    if (now !== seen) isSettling = true
    else if (isSettling) {
      isSettling = false
      changed()
    }
    seen = now
  }, 400)
}
