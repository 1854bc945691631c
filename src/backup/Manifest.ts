import { z } from 'zod'

const file = z.object({
  /** Its path inside the archive's folder, with `/`. */
  name: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\\0]+$/),
  /** Of the file as it lies there, so that a copy can be checked without the passphrase. */
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Photos: what the original was, by which the next backup knows that it has not changed. */
  original: z.object({ bytes: z.number(), modified: z.number() }).optional(),
})

/** `manifest.json` of a backup: what is in it, and by what it can be judged after it was restored. */
export const manifest = z.object({
  format: z.literal(1),
  name: z.string().regex(/^\d{8}-\d{6}$/),
  madeAt: z.string(),
  carte: z.string(),
  /** The major version of the server. */
  postgres: z.number().int(),
  /** `pg_dump`: one file in its custom format. `rows`: a file of COPY for each table. */
  form: z.enum(['pg_dump', 'rows']),
  migrations: z.array(z.string()),
  /** Further languages of the menu that the schema knew. */
  locales: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), sum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  files: z.array(file),
  settings: z.record(z.string(), z.string()),
  /** By what it is known that a passphrase is the right one; null when nothing is encrypted. */
  encryption: z.object({ salt: z.string(), check: z.string() }).nullable(),
  /** Tells whether PAYLOAD_SECRET is the one of then, without telling it. */
  secretMark: z.string().nullable(),
})

export type Manifest = z.infer<typeof manifest>
export type ArchivedFile = z.infer<typeof file>
