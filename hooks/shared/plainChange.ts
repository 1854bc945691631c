import { z } from 'zod'

const no = z.literal(false).nullish()

/** The arguments of a change that says nothing of drafts or of publishing. */
export const plainChange = z.object({
  data: z.looseObject({ _status: z.undefined().optional() }),
  autosave: no,
  draft: no,
  publishSpecificLocale: z.undefined().optional(),
  unpublishAllLocales: no,
})
