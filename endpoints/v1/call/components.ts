import { z } from 'zod'

/**
 * The schemas that the description names, apart for what is sent and what is answered: a default
 * makes a field optional in the first and certain in the second. Not zod's global registry, which
 * all copies of this module would share, and refuse a name's second use.
 */
export const bodies = z.registry<{ id: string }>()
export const answers = z.registry<{ id: string }>()
