import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Disk = {
  /** A folder on it. */
  folder: string
  /** Whether it is a disk of its own, small enough to be filled. */
  canBeFilled: boolean
  /** Takes every free byte. */
  fill: () => Promise<void>
  /** Gives them back. */
  free: () => Promise<void>
  close: () => Promise<void>
}

/** A small tmpfs for Postgres and Carte; where mounting is not allowed, a folder that cannot be filled. */
export async function openDisk(megabytes = 500): Promise<Disk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-chaos-'))
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]
  const canBeFilled = spawnSync('mount', options).status === 0
  const filling = path.join(folder, 'filling')
  return {
    folder,
    canBeFilled,
    fill: async () => {
      if (!canBeFilled) throw new Error('This disk is everybody’s.')
      const { bavail, bsize } = await statfs(folder)
      spawnSync('fallocate', ['-l', String(Number(bavail) * Number(bsize)), filling])
    },
    free: () => rm(filling, { force: true }),
    close: async () => {
      if (canBeFilled) spawnSync('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
    },
  }
}
