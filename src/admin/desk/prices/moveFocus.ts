/** Puts the cursor into the price `step` rows below this one, or above; at an end it stays. */
export function moveFocus(from: HTMLInputElement, step: number): void {
  const table = from.closest('.carte-desk')
  if (!table) return
  const inputs = [...table.querySelectorAll<HTMLInputElement>('input[data-price]:not(:disabled)')]
  inputs[inputs.indexOf(from) + step]?.focus()
}
