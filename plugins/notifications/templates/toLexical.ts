const text = (words: string, format: number) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const block = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

/** What the editor would store for these paragraphs; `*words*` are bold. */
export function toLexical(paragraphs: readonly string[]) {
  return {
    root: {
      ...block,
      type: 'root',
      children: paragraphs.map((paragraph) => ({
        ...block,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: paragraph
          .split('*')
          .map((words, index) => text(words, index % 2))
          .filter((node) => node.text !== ''),
      })),
    },
  }
}
