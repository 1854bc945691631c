// @ts-check
/** Shows the page of an order anew when its timeline goes on after `data-seq`; see src/server/orders. */
const { events, seq } = document.currentScript?.dataset ?? {}
if (events) {
  const stream = new EventSource(events)
  stream.addEventListener('order', ({ lastEventId }) => {
    if (Number(lastEventId) <= Number(seq)) return
    stream.close()
    location.reload()
  })
}
