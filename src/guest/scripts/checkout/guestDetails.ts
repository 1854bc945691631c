import * as z from 'zod/mini'

const name = 'carte-guest'
const stored = z.record(z.string(), z.string())
/** What a guest need not write a second time. */
const kept = [
  ...['guest.name', 'guest.phone', 'address.line', 'address.flat', 'address.entrance'],
  ...['address.floor', 'address.intercom', 'latitude', 'longitude'],
]

const fieldIn = (form: HTMLFormElement, field: string) =>
  form.querySelector<HTMLInputElement>(`[name="${field}"]`)

/** Fills in who has ordered last from this browser, and where to. */
export function fillGuest(form: HTMLFormElement): void {
  const { data } = z.safeParse(stored, read())
  for (const field of kept) {
    const input = fieldIn(form, field)
    const value = data?.[field]
    if (input && value && input.value === '') input.value = value
  }
}

/** Remembers it for the next order, in this browser alone. */
export function keepGuest(form: HTMLFormElement): void {
  const values = kept.map((field) => [field, fieldIn(form, field)?.value ?? ''])
  try {
    localStorage.setItem(name, JSON.stringify(Object.fromEntries(values)))
  } catch {
    // It will be asked again.
  }
}

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}
