import { stat } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from './errorCode'

/** Whether the cluster is there. A folder that may not be looked into counts: it is not ours to make. */
export const isMade = (data: string): Promise<boolean> =>
  stat(path.join(data, 'PG_VERSION')).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  )
