/** A command and what follows it; an empty command for plain words. `@bot` after it is dropped. */
export function readCommand(text: string): { command: string; rest: string } {
  const [, command = '', rest = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(text.trim()) ?? []
  return { command: command.toLowerCase(), rest }
}
