import { z } from 'zod'

import type { Query } from '../menuModel/Query'

import { mostTries } from './Job'

const takenBack = z.object({ id: z.number(), is_lost: z.boolean() })

/**
 * Frees the jobs that a killed process held. For whoever has just taken the lead: nobody else can be
 * running one. Each time counts as a try, so that a job that kills its process is left failed in the
 * end: `is_lost`.
 */
export function takeBackJobs(query: Query): Promise<z.infer<typeof takenBack>[]> {
  return query(
    takenBack,
    `update payload_jobs set
       processing = false,
       total_tried = coalesce(total_tried, 0) + 1,
       has_error = coalesce(total_tried, 0) + 1 >= $1,
       error = jsonb_build_object('message', 'The process that ran it was killed.'),
       updated_at = now()
     where processing and completed_at is null and has_error is not true
     returning id, has_error as is_lost`,
    [mostTries],
  )
}
