import { expect, it } from 'vitest'

import { fontStyles } from './fontStyles'

const fonts = [
  { family: 'golos', weight: '400', name: 'golos-400-a.woff2' },
  { family: 'golos', weight: '500 900', name: 'golos-500-b.woff2' },
  { family: 'lora', weight: '400 900', name: 'lora-400-c.woff2' },
  { family: 'nunito', weight: '400', name: 'nunito-400-d.woff2' },
]

it('loads the letters of the pair and no others, and never puts them in late', () => {
  const { preload, styles } = fontStyles('classic', fonts)
  expect(preload).toEqual([
    '/_site/golos-400-a.woff2',
    '/_site/golos-500-b.woff2',
    '/_site/lora-400-c.woff2',
  ])
  expect(styles.match(/font-display:optional/g)).toHaveLength(3)
  expect(styles).toContain('--title-font:carte-lora,Georgia')
  expect(styles).toContain('--text-font:carte-golos,system-ui')
  expect(styles).not.toContain('nunito')
})

it('loads nothing where the letters are those of the device', () => {
  expect(fontStyles(null, fonts)).toEqual({ styles: '', preload: [] })
})
