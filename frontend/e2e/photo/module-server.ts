import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Serves the web app's own modules, so that a page can import the very code that ships. */
export async function serveModules(): Promise<{ blankPage: string; close: () => Promise<void> }> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('The module server has no port')
  return { blankPage: `http://127.0.0.1:${address.port}/e2e/photo/blank.html`, close: () => server.close() }
}
