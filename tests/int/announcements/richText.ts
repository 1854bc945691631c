type Format = 0 | 1 | 2

const text = (words: string, format: Format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** What the editor stores for «Ждём вас **в субботу** на [сайте](url).» and the like. */
export function richText(plain: string, bold?: string, link?: { text: string; url: string }) {
  const block = { version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 }
  return {
    root: {
      ...block,
      type: 'root',
      children: [
        {
          ...block,
          type: 'paragraph',
          textFormat: 0,
          children: [
            text(plain),
            ...(bold ? [text(bold, 1)] : []),
            ...(link
              ? [
                  text(' '),
                  {
                    ...block,
                    type: 'link',
                    version: 3,
                    fields: { url: link.url, linkType: 'custom', newTab: false },
                    children: [text(link.text)],
                  },
                ]
              : []),
          ],
        },
      ],
    },
  }
}
