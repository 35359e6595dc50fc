import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Names in the page itself what a module that is loaded later will need: its script, those that it imports, and their
 * styles. They are then on their way before the first script has run.
 *
 * @param module the module's path, as it ends
 */
export function preload(module: string): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk: entry }) {
        const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
        const first = chunks.find(chunk => chunk.facadeModuleId?.endsWith(module))
        if (!first) throw new Error(`No chunk is made of ${module}`)
        const needed = [first, ...chunks.filter(chunk => first.imports.includes(chunk.fileName))]
        const tags = needed
          .filter(chunk => chunk !== entry)
          .flatMap(chunk => [
            ...[...(chunk.viteMetadata?.importedCss ?? [])].map(style),
            script(chunk.fileName),
          ])
        return tags
      },
    },
  }
}

const style = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})

const script = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})
