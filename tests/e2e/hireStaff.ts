import { expect } from 'vitest'

import { tokenOf } from '../services/tokenOf'

/** Takes on somebody in a role, who is called by it; returns what they sign in with. */
export async function hireStaff(
  url: string,
  role: string,
): Promise<{ email: string; password: string }> {
  const person = { email: `${role}@example.org`, password: 'a password of the staff’s own' }
  const { status } = await fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: await tokenOf(url) },
    body: JSON.stringify({ ...person, username: role, role, isActive: true, isSuperuser: false }),
  })
  expect(status).toBe(201)
  return person
}
