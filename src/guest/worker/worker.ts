/// <reference lib="webworker" />
import { answerPage } from './answerPage'
import { answerFile } from './answerFile'
import { dropOld } from './dropOld'
import { isFile, isPage } from './kinds'

declare const self: ServiceWorkerGlobalScope

// Notices of the browser come to the worker of this scope, whichever it is.
self.importScripts('/push-worker.js')

/**
 * Keeps what a guest has read last, to be read again without a connection. Everything is asked of the server first;
 * what costs and orders are made of (/api) is never kept.
 */
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (isPage(request)) event.respondWith(answerPage(request))
  else if (isFile(request)) event.respondWith(answerFile(request))
})
