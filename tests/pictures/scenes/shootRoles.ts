import { hireStaff } from '../../e2e/hireStaff'
import { signIn } from '../../e2e/signIn'
import { desktop } from '../../services/openBrowser'

import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

/** What stands in the admin's menu of each role. */
export async function shootRoles({ carte, visit }: Studio): Promise<void> {
  for (const [role, height] of [
    ['operator', 400],
    ['editor', 680],
    ['manager', 1_220],
  ] as const) {
    const visitor = await visit({ ...desktop, height: 1_300 })
    const page = await visitor.newPage()
    await signIn(page, carte.url, await hireStaff(carte.url, role))
    await page.getByRole('heading', { name: `Здравствуйте, ${role}` }).waitFor()
    await page.locator('.nav-toggler').first().click()
    await page.locator('.template-default--nav-open').waitFor()
    await takePicture(page.locator('.nav'), `staff/nav-${role}`, { height })
    await visitor.close()
  }
}
