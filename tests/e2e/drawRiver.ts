import sharp from 'sharp'

/** An evening by the river, drawn: nothing is fetched, and the colours can be told apart. */
export function drawRiver(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700">
    <defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#33415c"/>
    <stop offset=".6" stop-color="#e07a5f"/><stop offset="1" stop-color="#f2cc8f"/></linearGradient></defs>
    <rect width="1200" height="420" fill="url(#s)"/><circle cx="820" cy="380" r="90" fill="#f9e2ae"/>
    <rect y="420" width="1200" height="280" fill="#3d5a6c"/><rect x="700" y="450" width="240" height="8" fill="#f9e2ae"/>
    <rect x="740" y="490" width="160" height="8" fill="#f2cc8f"/><rect x="250" y="520" width="300" height="14" fill="#5a3e2b"/>
    <rect x="380" y="534" width="40" height="166" fill="#5a3e2b"/></svg>`
  return sharp(Buffer.from(svg)).jpeg().toBuffer()
}
