/** How letters look, in the order in which tags are nested. */
export const marks = ['bold', 'italic', 'underline', 'strike', 'code'] as const
export type Mark = (typeof marks)[number]

export type Inline =
  | { is: 'text'; text: string; marks: readonly Mark[] }
  /** `{{guest.name}}`: stands for a value until `fillVariables`. */
  | { is: 'variable'; name: string; marks: readonly Mark[] }
  /** `url` may hold variables; what it may lead to is decided by `linkTarget` when it is rendered. */
  | { is: 'link'; url: string; children: readonly Inline[] }
  | { is: 'break' }

export type ListItem = {
  /** Whether it is ticked; null outside a checklist. */
  checked: boolean | null
  children: readonly Inline[]
  lists: readonly List[]
}

export type List = {
  is: 'list'
  style: 'bullet' | 'number' | 'check'
  /** The first number. */
  start: number
  items: readonly ListItem[]
}

export type Block =
  | { is: 'paragraph' | 'quote'; children: readonly Inline[] }
  | { is: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: readonly Inline[] }
  | List
  | { is: 'image'; url: string; alt: string }
  | { is: 'rule' }

/** What staff write in the editor, with nothing in it that a message cannot show. */
export type RichText = readonly Block[]
