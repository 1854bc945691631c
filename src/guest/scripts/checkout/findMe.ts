import { words } from '../words'

type Then = { found: () => void; failed: () => void }

/** Takes the point of a delivery from the guest's phone, where zones are drawn on the map. */
export function findMe(form: HTMLFormElement, { found, failed }: Then): void {
  const button = document.getElementById('find-me')
  const said = document.getElementById('found-me')
  if (!button || !said) return
  const set = (name: string, value: number) => {
    const input = form.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (input) input.value = value.toFixed(6)
  }
  button.addEventListener('click', () => {
    if (!('geolocation' in navigator)) return failed()
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        set('latitude', coords.latitude)
        set('longitude', coords.longitude)
        said.textContent = words.placeFound
        found()
      },
      () => {
        said.textContent = words.noPlace
        failed()
      },
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  })
  // The point belongs to the address for which it was found.
  form.querySelector('[name="address.line"]')?.addEventListener('change', () => {
    said.textContent = ''
    for (const name of ['latitude', 'longitude']) {
      const input = form.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (input) input.value = ''
    }
  })
}
