import type { Selection } from '../cart/Cart'

type Chosen = { key: string; amount: number; nested?: Chosen[] }
type Group = Selection['groups'][number]

/** How many of an option are chosen: by its number, or by its mark. */
export function amountIn(option: Element): number {
  const input = option.querySelector<HTMLInputElement>(':scope > .option input')
  if (!input || input.disabled) return 0
  return input.type === 'number' ? Number(input.value) || 0 : Number(input.checked)
}

/** What a guest has chosen in a dish's form, as `/api/v1/quote` takes it, and in words. */
export function readChoice(form: HTMLFormElement): Omit<Selection, 'dish_id'> & { detail: string } {
  const said: string[] = []
  const size = form.querySelector<HTMLInputElement>('input[name="size"]:checked')
  const sizeName = size?.parentElement?.querySelector('b')?.textContent
  if (sizeName) said.push(sizeName)

  const choices = [...form.querySelectorAll<HTMLElement>('[data-choice]')].flatMap((option) => {
    const amount = amountIn(option)
    const slot = option.closest<HTMLElement>('[data-slot]')?.dataset.slot
    if (amount === 0 || slot === undefined) return []
    said.push(inWords(option, amount))
    const { choice, choiceSize } = option.dataset
    return [{ slot, dish_id: Number(choice), size: choiceSize ?? null, amount, groups: [] }]
  })

  const groups: Group[] = []
  for (const group of form.querySelectorAll<HTMLFieldSetElement>(
    'fieldset[data-group]:not([data-nested])',
  )) {
    if (group.disabled) continue
    const chosen = chosenIn(group)
    said.push(...chosen.map(({ text }) => text))
    groups.push({
      group_id: Number(group.dataset.group),
      modifiers: chosen.map(({ key, amount, nested }) =>
        nested ? { key, amount, nested } : { key, amount },
      ),
    })
  }
  const wish = form.querySelector<HTMLInputElement>('input[name="wish"]')?.value.trim() ?? ''
  return { size: size?.value ?? null, groups, choices, comment: wish, detail: said.join(', ') }
}

function chosenIn(group: HTMLElement): (Chosen & { text: string })[] {
  return [...group.querySelectorAll<HTMLElement>(':scope > ul > [data-modifier]')].flatMap(
    (option) => {
      const amount = amountIn(option)
      if (amount === 0) return []
      const inner = option.querySelector<HTMLElement>(':scope > fieldset[data-group]')
      const nested = inner && chosenIn(inner)
      const text = [inWords(option, amount), ...(nested ?? []).map((one) => one.text)].join(', ')
      const plain = nested?.map(({ key, amount }) => ({ key, amount }))
      const key = option.dataset.modifier ?? ''
      return [plain ? { key, amount, text, nested: plain } : { key, amount, text }]
    },
  )
}

function inWords(option: Element, amount: number): string {
  const name = option.querySelector('.option span:not(.stepper)')?.textContent?.trim() ?? ''
  return amount === 1 ? name : `${name} × ${amount}`
}
