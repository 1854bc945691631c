import { fontFamilies } from './fontFamilies'
import { type FontPair, fontPairs } from './fontPairs'

const standIns = { sans: 'system-ui,sans-serif', serif: "Georgia,'Times New Roman',serif" }

/**
 * A pair as `font-family` of CSS, with what stands in for it until its letters are there. Ours are called `carte-…`, so
 * that none is mistaken for one of the device.
 */
export function fontStacks(pair: FontPair): { readonly title: string; readonly text: string } {
  const { text, title } = fontPairs[pair]
  return {
    title: `carte-${title},${standIns[fontFamilies[title].kind]}`,
    text: `carte-${text},${standIns.sans}`,
  }
}
