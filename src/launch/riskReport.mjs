import { risksIn } from './risksIn.mjs'

/**
 * @typedef {{ status: string, fullName: string }} Tried
 * @typedef {{ path: string, tests: Tried[] }} TriedFile
 */

/**
 * What each risk of the page was tried by and how that ended, as lines to print: every test that its row quotes, and of a
 * file that it names as a whole how many hold; and of which risks it was not shown that they are met.
 *
 * @param {string} page docs/security.md
 * @param {readonly TriedFile[]} files What ran.
 * @returns {{ lines: string[], unmet: string[] }}
 */
export function riskReport(page, files) {
  /** @type {string[]} */
  const unmet = []
  const lines = risksIn(page).flatMap(({ risks, section }) => [
    section,
    ...risks.flatMap(({ risk, shownBy }) => {
      const shown = shownBy.flatMap(({ file, names }) => resultsOf(file, names, files))
      const isMet = shown.length > 0 && shown.every(({ holds }) => holds)
      if (!isMet) unmet.push(`  ${section}, ${risk}: not shown`)
      return [
        `  ${isMet ? 'met' : 'NOT SHOWN'}  ${risk}`,
        ...shown.map(({ holds, said }) => `      ${holds ? '+' : '-'} ${said}`),
        ...(shown.length === 0 ? ['      - no test is named'] : []),
      ]
    }),
  ])
  return { lines, unmet }
}

/**
 * @param {string} file
 * @param {readonly string[]} names
 * @param {readonly TriedFile[]} files
 * @returns {{ holds: boolean, said: string }[]}
 */
function resultsOf(file, names, files) {
  const tests = files.find(({ path }) => path === file)?.tests ?? []
  const passed = tests.filter(({ status }) => status === 'passed')
  if (tests.length === 0) return [{ holds: false, said: `${file}: did not run` }]
  if (names.length === 0) {
    const holds = passed.length === tests.length
    return [{ holds, said: `${file}: ${passed.length} of ${tests.length} tests hold` }]
  }
  return names.map((name) => {
    const own = tests.filter(({ fullName }) => fullName.includes(name))
    const [first] = own
    const statuses = [...new Set(own.map(({ status }) => status))].join(', ')
    const holds = statuses === 'passed'
    return { holds, said: `${file} “${name}”: ${first ? statuses : 'did not run'}` }
  })
}
