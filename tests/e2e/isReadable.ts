import type { Page } from 'playwright-core'

/** Whether the words of the letter stand out from its card as WCAG asks (4.5 : 1). */
export function isReadable(mail: Page): Promise<boolean> {
  return mail
    .locator('.c-card p')
    .first()
    .evaluate((words) => {
      const light = (color: string): number => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const card = words.closest('.c-card')
      const both = [
        light(getComputedStyle(words).color),
        light(card ? getComputedStyle(card).backgroundColor : 'rgb(0,0,0)'),
      ]
      return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) >= 4.5
    })
}
