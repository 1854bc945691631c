/** A page of ours, read but not shown. Rejects when it cannot be had. */
export async function fetchPage(href: string): Promise<Document> {
  const answer = await fetch(href, { headers: { Accept: 'text/html' } })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}
