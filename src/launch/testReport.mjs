/**
 * @typedef {{ status: string, fullName: string }} Tried
 * @typedef {{ name: string, status: string, assertionResults: Tried[] }} TriedFile
 */

/**
 * The files of a report that have to be tried again, or that failed for good.
 *
 * @param {TriedFile[]} files `testResults` of Vitest's JSON report. A file that could not be loaded has failed without a test.
 * @returns {TriedFile[]}
 */
export function failedFiles(files) {
  return files.filter(({ status }) => status === 'failed')
}

/**
 * The first run's files, with what the second run says of those that were tried again.
 *
 * @param {TriedFile[]} first
 * @param {TriedFile[]} again
 * @returns {TriedFile[]}
 */
export function withTriedAgain(first, again) {
  const later = new Map(again.map((file) => [file.name, file]))
  return first.map((file) => later.get(file.name) ?? file)
}

/**
 * What a run ends with: each test that failed by name, and the counts as the line that test reports of any language
 * end with. The log before it may be longer than what is kept of it.
 *
 * @param {TriedFile[]} files
 * @returns {string[]}
 */
export function closingLines(files) {
  const tests = files.flatMap((file) => file.assertionResults)
  const count = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).length
  const passed = count('passed')
  const failed = failedFiles(files).flatMap(({ name, assertionResults }) => {
    const names = assertionResults.filter(({ status }) => status === 'failed')
    return names.length > 0
      ? names.map(({ fullName }) => `failed: ${name} > ${fullName}`)
      : [`failed: ${name} could not be run`]
  })
  const skipped = tests.length - passed - count('failed')
  const counts = `${passed} passed, ${failed.length} failed`
  return [...failed, skipped > 0 ? `${counts}, ${skipped} skipped` : counts]
}
