import { cleanText } from '@/src/domain/iiko/cleanText'
import type { Subject } from '@/src/domain/iiko/findings'

import type { Messages, ReasonText } from './messages/messages'

/** Names shown under one reason; a report of thousands of lines is read by nobody. */
const shownNames = 100

/** Findings as lines: one heading for each kind and reason, the records' names below it. */
export function formatFindings<Reason>(
  findings: readonly (Subject & { reason: Reason })[],
  { messages, say }: { messages: Messages; say: (reason: Reason) => ReasonText },
): string[] {
  const groups = new Map<string, string[]>()
  for (const { kind, externalId, name, reason } of findings) {
    const { heading, detail } = say(reason)
    const title = `${messages.kinds[kind]}: ${heading}`
    // A name comes from outside and may carry terminal commands.
    const who = cleanText(name ?? '') || cleanText(externalId ?? '') || messages.unnamed
    const line = detail === undefined ? who : `${who} (${cleanText(detail)})`
    const lines = groups.get(title)
    if (lines) lines.push(line)
    else groups.set(title, [line])
  }
  return [...groups].flatMap(([title, lines]) => [
    `  ${title} (${lines.length})`,
    ...lines.slice(0, shownNames).map((line) => `    ${line}`),
    ...(lines.length > shownNames ? [`    ${messages.andMore(lines.length - shownNames)}`] : []),
  ])
}
