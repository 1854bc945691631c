/** How large letters are: `tall` are twice as high, `double` twice as wide too, so that half as many stand in a row. */
export type LetterSize = 'normal' | 'tall' | 'double'

type Look = { isBold?: boolean; size?: LetterSize }

/** A part of what is printed, before it is known how wide the paper is. */
export type TicketPart =
  /** Words, over as many rows as they need: all begin `margin` letters in, those after the first `indent` further. */
  | ({ is: 'words'; text: string; margin?: number; indent?: number; isCentred?: boolean } & Look)
  /** Words with a sum at the right edge of their last row. */
  | ({ is: 'pair'; left: string; right: string } & Look)
  | { is: 'rule' }
  | { is: 'blank' }

/** A row as it is printed. */
export type TicketRow = { text: string; isBold: boolean; size: LetterSize }
