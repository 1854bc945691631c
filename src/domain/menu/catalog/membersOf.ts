/** An object's members as JSON, without the braces, to put others beside them. */
export function membersOf(object: object): string {
  return JSON.stringify(object).slice(1, -1)
}
