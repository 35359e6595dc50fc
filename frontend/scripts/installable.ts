import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'

const WORKER = 'src/offline/service-worker.ts'
const NAME = 'service-worker.js'

/**
 * Builds the service worker, and tells it which files open the app: the page, and what these modules are made of,
 * without what they load only later.
 *
 * @param modules matches their paths
 */
export function installable(modules: RegExp): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: NAME })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [...filesOf(bundle, modules)].sort()
        const page = bundle['index.html']
        const worker = bundle[NAME]
        if (page?.type !== 'asset' || worker?.type !== 'chunk') throw new Error(`No page, or no ${NAME}`)
        // The names of the files change with what is in them; the page's does not.
        const release = createHash('sha256').update(files.join()).update(page.source).digest('hex')
        const put = `const RELEASE=${JSON.stringify(release.slice(0, 12))},FILES=${JSON.stringify(files)};`
        worker.code = put + worker.code
      },
    },
  }
}

function filesOf(bundle: Rolldown.OutputBundle, modules: RegExp): Set<string> {
  const files = new Set<string>()
  const add = (name: string) => {
    const chunk = bundle[name]
    if (files.has(`/${name}`) || chunk?.type !== 'chunk') return
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {}
    for (const file of [name, ...importedCss, ...importedAssets]) files.add(`/${file}`)
    for (const next of chunk.imports) add(next)
  }
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.moduleIds.some(id => modules.test(id))) add(output.fileName)
  }
  return files
}
