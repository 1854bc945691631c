import { words } from '../words'

const named: Readonly<Record<string, string>> = words.payBy

/** The ways to pay that the restaurant takes now; what was chosen stays chosen, else the first is. */
export function drawWays(box: HTMLElement, ways: readonly string[]): void {
  const inputs = () => [...box.querySelectorAll<HTMLInputElement>('input')]
  if (
    inputs()
      .map(({ value }) => value)
      .join() === ways.join()
  )
    return
  const chosen = inputs().find(({ checked }) => checked)?.value
  const template = document.querySelector<HTMLTemplateElement>('#way')
  if (!template) return
  box.replaceChildren(
    ...ways.map((way) => {
      const part = document.importNode(template.content, true)
      const input = part.querySelector('input')
      const name = part.querySelector('span')
      if (input) {
        input.value = way
        input.checked = way === (chosen !== undefined && ways.includes(chosen) ? chosen : ways[0])
      }
      if (name) name.textContent = named[way] ?? words.payBy.online
      return part
    }),
  )
}
