import { z } from 'zod'

const chat = z.object({ id: z.number().transform(String), type: z.string() })
const person = z.object({
  first_name: z.string().default(''),
  language_code: z.string().optional(),
})

/** What of an update the bot reads (Bot API, "Update"); all else it leaves alone. */
export const update = z.object({
  update_id: z.number(),
  message: z.object({ chat, from: person.optional(), text: z.string().optional() }).optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: person,
      data: z.string().optional(),
      message: z.object({ chat, message_id: z.number() }).optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
})

export type Update = z.infer<typeof update>

/** Events of one chat are applied in their order. */
export function chatOf({ callback_query, message, my_chat_member }: Update): string {
  return (
    message?.chat.id ?? callback_query?.message?.chat.id ?? my_chat_member?.chat.id ?? 'no chat'
  )
}
