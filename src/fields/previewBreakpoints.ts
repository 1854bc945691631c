/** The screens on which the admin shows a page before it is published. */
export const previewBreakpoints = [
  { name: 'phone', label: '390 px', width: 390, height: 844 },
  { name: 'desktop', label: '1280 px', width: 1280, height: 900 },
]
