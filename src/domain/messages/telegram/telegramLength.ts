import { readRuns } from './readRuns'

/** The length by which Telegram limits a text: UTF-16 units without tags, entities resolved. */
export function telegramLength(html: string): number {
  return readRuns(html).reduce((length, run) => length + run.text.length, 0)
}
