import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { ResolvedConfig } from 'vite'

const TEXT = /\.(js|css|html|svg|json|webmanifest|txt)$/

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** Writes `.br` and `.gz` beside each text asset, so that no server has to compress while a phone waits. */
export function precompress() {
  let folder = 'dist'
  return {
    name: 'precompress',
    apply: 'build' as const,
    configResolved(config: ResolvedConfig) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const file of walk(folder).filter(name => TEXT.test(name) && statSync(name).size > 0)) {
        const bytes = readFileSync(file)
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(
          `${file}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        )
      }
    },
  }
}
