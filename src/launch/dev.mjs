import { requireNode } from './requireNode.mjs'

requireNode()
import('./developServer.mjs')
