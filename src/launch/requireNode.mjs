const oldest = { major: 20, minor: 20 }

/** Whether a version such as "v20.20.2" can run Carte. */
export function isNodeFit(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

/**
 * Ends the process with one sentence when Node is too old. Whoever calls this imports the rest only
 * afterwards: an old Node would stop at syntax that it does not know, and say something else.
 */
export function requireNode() {
  if (isNodeFit(process.version)) return
  process.stderr.write(
    `Carte needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${process.version}: install a newer one from nodejs.org.\n`,
  )
  process.exit(1)
}
