import { requireNode } from './requireNode.mjs'

requireNode()
import('./startServer.mjs')
