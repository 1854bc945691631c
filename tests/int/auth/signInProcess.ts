/** One of several processes over the same database: signs in so many times at once, prints the tokens. */
const [username = '', password = '', times = '1'] = process.argv.slice(2)

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

process.stdout.write('ready\n')
process.stdin.once('data', () => {
  const signIns = Array.from({ length: Number(times) }, () =>
    payload.login({ collection: 'users', data: { username, password } }),
  )
  void Promise.all(signIns).then((results) => {
    const tokens = JSON.stringify(results.map(({ token }) => token))
    process.stdout.write(`tokens ${tokens}\n`, () => process.exit(0))
  })
})

export {}
