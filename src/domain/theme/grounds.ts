import type { Rgb } from './Rgb'

/** What words stand on in each theme: the page, and the panels on it. The style sheet has the same. */
export const grounds: Readonly<Record<'light' | 'dark', readonly Rgb[]>> = {
  light: [
    [255, 255, 255],
    [246, 245, 242],
  ],
  dark: [
    [20, 20, 19],
    [31, 30, 28],
  ],
}
