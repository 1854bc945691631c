import { requireNode } from './requireNode.mjs'

requireNode()
import('./buildAll.mjs')
