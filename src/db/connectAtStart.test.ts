import { expect, it, vi } from 'vitest'

import { createLogger } from '@/src/log/createLogger'

import { connectAtStart } from './connectAtStart'

const logger = createLogger({ LOG_LEVEL: 'silent' })
const late = new Error('timeout expired')

it('connects though the first tries came to nothing', async () => {
  const connect = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  connect.mockRejectedValueOnce(late).mockRejectedValueOnce(late)
  await connectAtStart(connect, logger)
  expect(connect).toHaveBeenCalledTimes(3)
})

it('says in the end why it cannot', async () => {
  const connect = vi.fn<() => Promise<void>>().mockRejectedValue(late)
  await expect(connectAtStart(connect, logger)).rejects.toBe(late)
  expect(connect).toHaveBeenCalledTimes(4)
})
