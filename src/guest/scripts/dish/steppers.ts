/** The two buttons beside every small number. */
export function steppers(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null
    const input = button?.parentElement?.querySelector('input')
    if (!button || !input) return
    const before = input.value
    if (button.dataset.step === '1') input.stepUp()
    else input.stepDown()
    if (input.value !== before) input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
