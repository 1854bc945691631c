/** Carte cannot start; the message is one sentence for the operator, with the remedy. */
export class LaunchError extends Error {
  name = 'LaunchError'
}
