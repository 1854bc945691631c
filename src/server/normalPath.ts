/**
 * The path of a request as a router behind us may come to read it: decoded, in lower case, without
 * doubled or final slashes. For deciding which limits apply, never for serving.
 */
export function normalPath(url: string): string {
  // Each middleware asks for the same one after the other.
  if (last.url !== url) last = { url, path: normalise(url) }
  return last.path
}

let last = { url: '/', path: '/' }

function normalise(url: string): string {
  let path = url.split(/[?#]/, 1)[0] ?? '/'
  for (let round = 0; round < 3; round++) {
    const decoded = decode(path)
    if (decoded === path) break
    path = decoded
  }
  const plain = path.toLowerCase().replace(/[\\/]+/g, '/')
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
