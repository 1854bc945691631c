import { FixedToolbarFeature, lexicalEditor, LinkFeature } from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

/** What every channel can show, or say in its own way. */
const shown = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'paragraph',
  'heading',
  'blockquote',
  'orderedList',
  'unorderedList',
  'inlineToolbar',
]

/** The text of a message: formatted with what Telegram and letters have in common. */
export function messageBody({ name, label }: Pick<RichTextField, 'name' | 'label'>): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    required: true,
    editor: lexicalEditor({
      features: ({ defaultFeatures }) => [
        ...defaultFeatures.filter(({ key }) => shown.includes(key)),
        LinkFeature({ enabledCollections: [] }),
        FixedToolbarFeature(),
      ],
    }),
  }
}
