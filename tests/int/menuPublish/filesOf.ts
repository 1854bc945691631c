import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Shown = {
  part: 'now' | 'asked' | 'last'
  /** Which menu: the path or the question, with the coding. */
  name: string
  /** What a reader gets, unpacked. */
  body: string
}

/** All that nginx finds at this moment in what `current` names; throws when a copy is torn. */
export function filesOf(directory: string): Shown[] {
  const root = path.join(directory, 'current')
  const asked = namesIn(path.join(root, 'asked')).map((name) => show(root, 'asked', name))
  const parts = (['now', 'last'] as const).flatMap((part) =>
    namesIn(path.join(root, part)).flatMap((slug) =>
      namesIn(path.join(root, part, slug)).flatMap((locale) =>
        namesIn(path.join(root, part, slug, locale)).flatMap((channel) =>
          namesIn(path.join(root, part, slug, locale, channel)).map((file) =>
            show(root, part, path.join(slug, locale, channel, file)),
          ),
        ),
      ),
    ),
  )
  return [...asked, ...parts].filter((one) => one !== null)
}

function show(root: string, part: Shown['part'], name: string): Shown | null {
  const bytes = unlessMissing(() => readFileSync(path.join(root, part, name)))
  if (!bytes) return null
  const unpack = { '.gz': gunzipSync, '.br': brotliDecompressSync }[path.extname(name)]
  return { part, name, body: (unpack ? unpack(bytes) : bytes).toString() }
}

/** What a publisher that was killed was still making has a name that nobody asks for. */
function namesIn(folder: string): string[] {
  const isFolder = unlessMissing(() => statSync(folder).isDirectory()) === true
  return isFolder ? readdirSync(folder).filter((name) => !name.endsWith('.tmp')) : []
}

function unlessMissing<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
