import * as z from 'zod/mini'

import { isSignedIn, noteSignedIn } from '../account/isSignedIn'
import { ask, Refused } from '../ask'
import { words } from '../words'

const text = z.string()
const degrees = z.nullable(z.number())
const answer = z.object({
  addresses: z.array(
    z.object({
      line: text,
      flat: text,
      entrance: text,
      floor: text,
      intercom: text,
      comment: text,
      latitude: degrees,
      longitude: degrees,
    }),
  ),
})

/** Offers the places where the guest's orders were brought before, to whoever has signed in. */
export async function ownAddresses(form: HTMLFormElement, changed: () => void): Promise<void> {
  const box = document.getElementById('own-addresses')
  const select = box?.querySelector('select')
  if (!box || !select || !isSignedIn()) return
  const { addresses } = await ask('/customer/addresses', answer).catch((error: unknown) => {
    if (error instanceof Refused && error.status === 401) noteSignedIn(false)
    return { addresses: [] }
  })
  if (addresses.length === 0) return
  const named = addresses.map(({ line, flat }) => [line, flat].filter(Boolean).join(', '))
  select.replaceChildren(
    ...[words.newAddress, ...named].map((name, index) => new Option(name, String(index - 1))),
  )
  box.hidden = false
  select.addEventListener('change', () => {
    const chosen = addresses[Number(select.value)]
    const set = (name: string, value: number | string | null) => {
      const input = form.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (input) input.value = String(value ?? '')
    }
    const { latitude, longitude, ...words } = chosen ?? {
      ...{ line: '', flat: '', entrance: '', floor: '', intercom: '', comment: '' },
      ...{ latitude: null, longitude: null },
    }
    for (const [name, value] of Object.entries(words)) set(`address.${name}`, value)
    set('latitude', latitude)
    set('longitude', longitude)
    changed()
  })
}
