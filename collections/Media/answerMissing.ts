import { existsSync } from 'node:fs'
import path from 'node:path'

import { headersWithCors, type PayloadRequest } from 'payload'

type Asked = { params: { filename: string } }

/**
 * Answers 404 for a photo that is not in `folder`. Payload calls it a fault of the server: 500, and a
 * line in the log for every address that a stranger makes up.
 */
export function answerMissing(folder: string) {
  return (req: PayloadRequest, { params }: Asked): Response | void => {
    if (existsSync(path.join(folder, path.basename(params.filename)))) return
    return Response.json(
      { errors: [{ message: req.t('error:notFound') }] },
      { status: 404, headers: headersWithCors({ headers: new Headers(), req }) },
    )
  }
}
