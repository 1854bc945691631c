import { editorsOnly } from '@/src/access/editorsOnly'
import { problemBody } from '@/src/problem'
import { bringIn } from '@/src/menu/sheet/bringIn'
import { readIncoming } from '@/src/menu/sheet/readIncoming'

import { defineCall } from '../v1/call/defineCall'
import { toProblem } from '../v1/call/toProblem'
import { streamLines } from './streamLines'
import { checkWhole } from './checkWhole'
import { readUpload } from './readUpload'
import { toSheetProblem } from './toSheetProblem'

/**
 * `POST /api/menu-file/apply`, a multipart form as of the preview, with its `fingerprint`.
 * Answers with lines of JSON: `{"progress": {"done": 3, "total": 40}}` while it writes, and at the end
 * `{"applied": {…counts}}`, once it is committed, or `{"problem": {…}}`, when nothing was changed. What
 * is known before anything is written (errors of rows, a menu that has changed) has a status of its own.
 * A client that goes away does not stop it.
 */
export const { endpoint: apply } = defineCall({
  name: 'applyMenuFile',
  method: 'post',
  path: '/menu-file/apply',
  tag: 'Menu',
  summary: 'Apply a spreadsheet to the menu',
  access: { allows: editorsOnly, means: 'Editors and up.' },
  asks: {},
  answers: { status: 200, description: 'Progress, and how it ended.' },
  handle: async ({ language, req }) => {
    const { file, ...rest } = await readUpload(req)
    try {
      const incoming = await readIncoming(file)
      if (incoming.kind === 'json') checkWhole(req)
      const response = await streamLines(
        async (say) => {
          const onProgress = (progress: object) => say({ progress })
          say({ applied: await bringIn({ req, incoming, onProgress, ...rest }) })
        },
        (error) => {
          const { code, detail, errors } = toProblem(req, toSheetProblem(error, req))
          return { problem: problemBody({ code, language, detail, errors }) }
        },
      )
      return { response }
    } catch (error) {
      throw toSheetProblem(error, req)
    }
  },
})
