import { z } from 'zod'

const number = z.number().transform(String)
const chat = z.object({ id: number, type: z.string(), title: z.string().optional() })
const person = z.object({
  id: number,
  first_name: z.string().default(''),
  language_code: z.string().optional(),
})

/** What of an update the bot reads (Bot API, "Update"); all else it leaves alone. */
export const update = z.object({
  update_id: z.number(),
  message: z
    .object({
      chat,
      from: person.optional(),
      text: z.string().optional(),
      migrate_to_chat_id: number.optional(),
      reply_to_message: z.object({ message_id: z.number() }).optional(),
    })
    .optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: person,
      data: z.string().optional(),
      message: z.object({ chat, message_id: z.number(), text: z.string().optional() }).optional(),
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
