import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/**
 * Serves the web app's own modules, so that a page can import the very code that ships; with `api`, the address of a
 * running server, on one origin with it.
 */
export async function serveModules({ api }: { api?: string } = {}) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  // Workers run side by side; each bundles its libraries in a place of its own.
  const cacheDir = `${root}node_modules/.vite-${process.pid}`
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir,
    optimizeDeps: { entries: [], include: ['idb', 'tus-js-client'] },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      ...(api && { proxy: { '/api': { target: api, changeOrigin: false } } }),
    },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('The module server has no port')
  return {
    blankPage: `http://127.0.0.1:${address.port}/e2e/photo/blank.html`,
    close: async () => {
      await server.close()
      await rm(cacheDir, { recursive: true, force: true })
    },
  }
}
