/**
 * Tells at each field what is wrong with it, and goes to the first; what belongs to no field on the page is
 * answered, to be told elsewhere.
 */
export function showFields(
  form: HTMLFormElement,
  wrong: readonly { field: string; detail: string }[],
): string[] {
  for (const note of form.querySelectorAll<HTMLElement>('.field-note')) {
    note.textContent = note.dataset.hint ?? ''
    note.classList.remove('wrong')
    note.parentElement?.querySelector('input')?.removeAttribute('aria-invalid')
  }
  const others: string[] = []
  let first: HTMLElement | null = null
  for (const { field, detail } of wrong) {
    const name = field === 'address' ? 'address.line' : field
    const input = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)
    const note = document.getElementById(`field-${name}-note`)
    if (!input || !note || input.closest('[hidden]')) {
      others.push(detail)
      continue
    }
    note.textContent = detail
    note.classList.add('wrong')
    input.setAttribute('aria-invalid', 'true')
    first ??= input
  }
  first?.focus()
  return others
}
