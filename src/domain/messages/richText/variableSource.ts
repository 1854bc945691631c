/** A variable as it is written in a template; previews show it so. */
export function variableSource(name: string): string {
  return `{{${name}}}`
}
