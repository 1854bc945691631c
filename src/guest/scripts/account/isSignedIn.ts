const name = 'carte-signed-in'

/** Whether somebody has signed in here: the cookie itself is no business of scripts. */
export function isSignedIn(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** Remembers it, as the page of the account says. */
export function noteSignedIn(is: boolean): void {
  try {
    if (is) localStorage.setItem(name, '1')
    else localStorage.removeItem(name)
  } catch {
    // The order then asks for the address once more.
  }
}
