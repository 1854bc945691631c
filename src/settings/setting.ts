import { z } from 'zod'

import { about, type About } from './about'

/** A setting that may be unset. */
export function optional<Kind extends z.ZodType<unknown, string>>(kind: Kind, told: About) {
  const setting = kind.optional()
  about.set(setting, told)
  return setting
}

/** A setting that has a value when it is unset. */
export function withDefault<Kind extends z.ZodType<unknown, string>>(
  kind: Kind,
  told: About & { unset: z.input<Kind> },
) {
  const setting = z.prefault(kind, told.unset)
  about.set(setting, told)
  return setting
}
