import type { Imported } from '@/plugins/iiko/apply/importMenu'
import type { Remark, Skipped } from '@/src/domain/iiko/findings'

import { formatFindings } from './formatFindings'
import type { Messages, Tally } from './messages/messages'

/** What an import did; this is what `--json` prints. */
export type ImportReport = {
  file: string
  dryRun: boolean
  categories: Tally
  dishes: Tally
  skipped: Skipped[]
  remarks: Remark[]
}

type Outcome = Pick<ImportReport, 'file' | 'dryRun' | 'skipped' | 'remarks'> & {
  imported: Imported
}

/** Counts what was skipped beside what was written. */
export function importReport({ imported, ...rest }: Outcome): ImportReport {
  const skippedOf = (kind: Skipped['kind']) =>
    rest.skipped.filter((record) => record.kind === kind).length
  return {
    ...rest,
    categories: { ...imported.categories, skipped: skippedOf('category') },
    dishes: { ...imported.dishes, skipped: skippedOf('dish') },
  }
}

/** The report for people. */
export function formatImportReport(report: ImportReport, messages: Messages): string {
  const lines = [
    messages.tally('category', report.categories),
    messages.tally('dish', report.dishes),
  ]
  if (report.dryRun) lines.unshift(messages.dryRun)
  if (report.skipped.length > 0) {
    const found = formatFindings(report.skipped, { messages, say: messages.skip })
    lines.push('', messages.skipped, ...found)
  }
  if (report.remarks.length > 0) {
    const found = formatFindings(report.remarks, { messages, say: messages.remark })
    lines.push('', messages.remarks, ...found)
  }
  return lines.join('\n')
}
