/**
 * The test files that a page names as `path.test.ts`, each once, with the tests of it that are quoted right
 * behind: `path.test.ts` “one”, “another”.
 *
 * @param {string} page Markdown.
 * @returns {{ file: string, names: string[] }[]}
 */
export function testsNamedIn(page) {
  /** @type {Map<string, string[]>} */
  const named = new Map()
  for (const [, file = '', quoted = ''] of page.matchAll(
    /`([\w/.-]+\.test\.tsx?)`((?:,? “[^”]+”)*)/g,
  )) {
    const names = [...quoted.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)
    named.set(file, [...(named.get(file) ?? []), ...names])
  }
  return [...named].map(([file, names]) => ({ file, names }))
}
