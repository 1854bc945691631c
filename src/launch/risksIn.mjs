import { testsNamedIn } from './testsNamedIn.mjs'

/**
 * The risks that a page lists in its tables, in its order: under which heading, what the risk is called, and the tests that
 * its row names. Tables whose rows name no test anywhere are no lists of risks.
 *
 * @param {string} page Markdown.
 * @returns {{ section: string, risks: { risk: string, shownBy: { file: string, names: string[] }[] }[] }[]}
 */
export function risksIn(page) {
  return page
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [section = '', ...lines] = text.split('\n')
      const rows = lines.filter((line) => line.startsWith('|')).slice(2)
      const risks = rows.map((row) => ({
        risk: (row.split('|')[1] ?? '').trim(),
        shownBy: testsNamedIn(row),
      }))
      return { section: section.trim(), risks }
    })
    .filter(({ risks }) => risks.some(({ shownBy }) => shownBy.length > 0))
}
