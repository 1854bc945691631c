import { preview } from './preview'
import { results } from './results'
import { steer } from './steer'
import { test } from './test'

/** What the admin's parts of an announcement ask, beneath /api/announcements/:id. */
export const announcementEndpoints = [preview, results, steer, test].map(({ endpoint }) => endpoint)
