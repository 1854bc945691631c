import { BadPicture } from '@/src/photo/BadPicture'
import { refreshPhotos, type Refreshed } from '@/src/photo/refresh/refreshPhotos'

import type { PhotoMessages } from './messages/photos'
import { openTool, type OpenTool } from './openTool'
import { rootCause } from './rootCause'
import { showProgress } from './showProgress'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/**
 * `carte photos refresh`: today's copies and a placeholder for photos uploaded before there were any.
 * Returns the exit code: 0 done, 1 when some photo failed, 130 when it was stopped; what was done by
 * then stays done. Throws UsageError.
 */
export async function runPhotos(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { err, messages, out, signal } = terminal
  const { photos } = messages
  const { positionals: actions, values } = readArguments(args, terminal, always)
  const { help, json } = values
  if (help) {
    out(`${photos.help}\n`)
    return 0
  }
  if (actions.length !== 1 || actions[0] !== 'refresh') throw new UsageError(photos.noAction)

  const database = await openDatabase()
  try {
    const refreshed = await refreshPhotos({
      payload: database.payload,
      onProgress: showProgress({
        ...terminal,
        messages: { ...messages, progress: photos.progress },
      }),
      signal,
    })
    out(`${json ? formatJson(refreshed, photos) : formatPhotos(refreshed, photos)}\n`)
    if (refreshed.left > 0) {
      err(`${photos.stopped(refreshed.left)}\n`)
      return 130
    }
    return refreshed.failed.length > 0 ? 1 : 0
  } finally {
    await database.close()
  }
}

function causeOf(cause: unknown, { fault }: PhotoMessages): string {
  return cause instanceof BadPicture ? fault(cause.fault) : rootCause(cause)
}

function formatJson({ failed, ...counts }: Refreshed, messages: PhotoMessages): string {
  const failures = failed.map(({ cause, ...photo }) => ({
    ...photo,
    code: cause instanceof BadPicture ? cause.fault : 'unexpected',
    message: causeOf(cause, messages),
  }))
  return JSON.stringify({ ...counts, failed: failures }, null, 2)
}

function formatPhotos({ failed, ...counts }: Refreshed, messages: PhotoMessages): string {
  const tally = messages.tally({ ...counts, failed: failed.length })
  if (failed.length === 0) return tally
  const failures = failed.map(({ id, filename, cause }) =>
    messages.failure(id, filename, causeOf(cause, messages)),
  )
  return [tally, '', messages.failed, ...failures].join('\n')
}
