import { once } from 'node:events'
import { createServer, request } from 'node:http'

/** One address for several servers, each of which gets every so-manieth request. */
export async function roundRobin(...servers: string[]) {
  const chunks = servers.map(() => 0)
  let turn = 0
  const door = createServer((asked, answer) => {
    const which = turn++ % servers.length
    if (asked.method === 'PATCH') chunks[which] = (chunks[which] ?? 0) + 1
    const { method, headers } = asked
    const passedOn = request(`${servers[which]}${asked.url}`, { method, headers }, answered => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (!address || typeof address === 'string') throw new Error('The door has no port')
  const close = async () => {
    door.close()
    door.closeAllConnections()
    await once(door, 'close')
  }
  return { address: `http://localhost:${address.port}`, chunks, close }
}
