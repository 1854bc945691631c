import { z } from 'zod'

const shape = z
  .object({
    // Up to 52 significant bits (Bot API, User); text, as Carte keeps every outside number.
    id: z.int().positive().transform(String),
    first_name: z.string(),
    last_name: z.string().optional(),
    username: z.string().optional(),
    language_code: z.string().optional(),
    is_bot: z.boolean().optional(),
  })
  .transform((user) => ({
    id: user.id,
    firstName: user.first_name,
    lastName: user.last_name,
    username: user.username,
    language: user.language_code,
    isBot: user.is_bot ?? false,
  }))

/** Who uses a Mini App, as Telegram says (Bot API, WebAppUser). */
export type InitDataUser = z.infer<typeof shape>

/** The user of initData's field, or undefined when it holds none. */
export function initDataUser(json: string | undefined): InitDataUser | undefined {
  if (json === undefined) return undefined
  try {
    return shape.safeParse(JSON.parse(json)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
