/** A script that is blocked may neither come nor fail: so long is waited for it, in milliseconds. */
const patience = 10_000

const loaded = new Map<string, Promise<void>>()

/** Runs a provider's script, once; rejects where it is blocked or does not come. */
export function loadScript(address: string): Promise<void> {
  const known = loaded.get(address)
  if (known) return known
  const loading = new Promise<void>((done, failed) => {
    const script = document.createElement('script')
    const give = (up: () => void) => {
      clearTimeout(timer)
      up()
    }
    const fail = () => failed(new Error('The script of the provider did not come.'))
    const timer = setTimeout(fail, patience)
    script.addEventListener('load', () => give(done))
    script.addEventListener('error', () => give(fail))
    script.src = address
    document.head.append(script)
  })
  loaded.set(address, loading)
  loading.catch(() => loaded.delete(address))
  return loading
}
