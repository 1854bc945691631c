/** Puts a dish on sale or takes it off; rejects when the server did not do it. */
export async function changeAvailability(id: number | string, isAvailable: boolean): Promise<void> {
  const answer = await fetch(`/api/menu-items/${id}/availability`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ isAvailable }),
  })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
}
