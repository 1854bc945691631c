import { stat } from 'node:fs/promises'
import path from 'node:path'

/** The empty file by which a backup's folder says that the bucket has it. */
export const sentMark = 'sent'

/** Whether the bucket has all of this backup. */
export function isSent(folder: string): Promise<boolean> {
  return stat(path.join(folder, sentMark)).then(
    () => true,
    () => false,
  )
}
