/** A form of a provider's script on our page. */
export type PayForm = {
  /** The guest presses “pay”. Leaves the page, or answers what is wrong in the provider's words. */
  confirm: (returnUrl: string) => Promise<string>
}

/** Shows a provider's form in a place of our page; rejects where it cannot be shown. */
export type MountForm = (
  place: HTMLElement,
  keys: { publicKey: string; clientSecret: string; language: string },
) => Promise<PayForm>
