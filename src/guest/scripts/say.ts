/** Tells those who listen to the page; once more when the same is said again. */
export function say(text: string): void {
  const said = document.getElementById('said')
  if (!said) return
  said.textContent = ''
  // What is set anew in the same turn is no change to a screen reader.
  setTimeout(() => (said.textContent = text), 50)
}
