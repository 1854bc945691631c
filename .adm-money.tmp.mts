import { chromium } from '/work/main/node_modules/playwright-core/index.mjs'
import pg from 'pg'
const base='http://localhost:3210'
const db = new pg.Client('postgres://postgres@127.0.0.1:5599/adm_e1'); await db.connect()
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const ctx = await b.newContext({ locale:'ru-RU', viewport:{width:1440,height:900} })
const p = await ctx.newPage(); const log=(...a:any[])=>console.log(...a)
p.on('response', async r => { if (r.request().method()!=='GET' && r.url().includes('/api/')) log('   ', r.status(), r.request().method(), r.url().replace(base,''), (await r.text().catch(()=>'')).slice(0,160)) })
p.on('pageerror', e => log('PAGEERROR', e.message.slice(0,300)))
await ctx.request.post(base+'/api/users/login',{data:{username:'administrator',password:'an owner pass word'}})
const id=5
const price=async()=>{const {rows}=await db.query('select price,_status from menu_items where id=$1',[id]);const v=await db.query('select version_price,version__status,autosave from _menu_items_v where parent_id=$1 order by id desc limit 1',[id]);return JSON.stringify([rows[0],v.rows[0]])}
await p.goto(`${base}/admin/collections/menu-items/${id}`); await p.waitForSelector('#field-price'); await p.waitForTimeout(3000)
const f=p.locator('#field-price'), err=()=>p.locator('.carte-money .field-error, .carte-money .tooltip--show').allInnerTexts()
log('start', await f.inputValue(), await price())
await f.fill('abc'); await p.waitForTimeout(300); log('typed abc', await err()); await f.blur(); await p.waitForTimeout(2500); log('blurred', await f.inputValue(), await err(), await price())
await p.screenshot({path:'/tmp/adm/s/money-wrong.png'})
await p.locator('#action-save').click({timeout:3000}).catch(e=>log('click failed', e.message.slice(0,100))); await p.waitForTimeout(2000); log('publish abc', await f.inputValue(), await err(), await p.locator('.toast-error, [data-sonner-toast]').allInnerTexts(), await price())
await p.screenshot({path:'/tmp/adm/s/money-wrong2.png'})
await f.fill(''); await f.blur(); await p.waitForTimeout(2500); log('empty', await err(), await price())
await p.locator('#action-save').click().catch(()=>{}); await p.waitForTimeout(2000); log('publish empty', await err(), await p.locator('[data-sonner-toast]').allInnerTexts(), await price())
await f.fill(""); await f.pressSequentially("1 290,5 ₽",{delay:40}); await p.waitForTimeout(2500); log('typing', await f.inputValue(), await err()); await f.blur(); await p.waitForTimeout(500); log('good', await f.inputValue(), await err(), await price())
await p.locator('#action-save').click(); await p.waitForTimeout(2500); log('published', await f.inputValue(), await err(), await p.locator('[data-sonner-toast]').allInnerTexts(), await price())
await f.fill('12abc'); await p.locator('#field-name').fill('Брускетты '+Date.now()%1000); await p.waitForTimeout(3000); log('wrong then other field edited', await f.inputValue(), await err(), await price())
await p.locator('#action-save').click().catch(()=>{}); await p.waitForTimeout(2000); log('publish', await err(), await p.locator('[data-sonner-toast]').allInnerTexts(), await price())
await b.close(); await db.end()
