import { readFileSync } from 'node:fs'

const packagesOf = (/** @type {string} */ file) => {
  /** @type {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
  const packages = JSON.parse(readFileSync(file, 'utf8')).packages
  delete packages[''] // The project itself.
  return packages
}

/**
 * Whether somebody has installed these very packages by hand. npm writes what it has installed into
 * node_modules/.package-lock.json last of all; only optional packages of other systems are missing there.
 */
export function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json')
    const found = packagesOf('node_modules/.package-lock.json')
    return (
      Object.keys(found).every((path) => path in wanted) &&
      Object.entries(wanted).every(([path, { integrity, optional, version }]) => {
        const installed = found[path]
        if (!installed) return optional === true
        return installed.version === version && installed.integrity === integrity
      })
    )
  } catch {
    return false
  }
}
