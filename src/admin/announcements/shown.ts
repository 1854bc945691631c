import { z } from 'zod'

/** What `GET /api/announcements/:id/preview` answers. */
export const shown = z.object({
  telegram: z.object({
    photo: z.string().optional(),
    caption: z.string().optional(),
    text: z.string().optional(),
    link_preview_options: z.object({ url: z.string().optional() }).optional(),
    reply_markup: z
      .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))) })
      .optional(),
  }),
  length: z.number(),
  limit: z.number(),
  email: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
  sms: z.object({ body: z.string() }),
  push: z.object({ title: z.string(), body: z.string(), icon: z.string().optional() }),
})

export type Shown = z.infer<typeof shown>
