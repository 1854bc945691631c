import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { z } from 'zod'

const state = z.looseObject({
  root: z.looseObject({ children: z.array(z.looseObject({ type: z.string() })) }),
})

type Story = Parameters<typeof convertLexicalToHTML>[0]['data']

function isStory(value: unknown): value is Story {
  return state.safeParse(value).success
}

/** A rich text as HTML, its texts and links escaped; empty for what is no rich text. */
export function storyHtml(story: unknown): string {
  if (!isStory(story)) return ''
  return convertLexicalToHTML({ data: story, disableContainer: true })
}
