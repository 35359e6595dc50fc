import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'
import { precompress } from './scripts/precompress.ts'

const api = process.env.PORCHLIGHT_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [lingui({ failOnMissing: true, failOnCompileError: true }), precompress()],
  resolve: { dedupe: ['preact'] },
  server: { proxy: { '/api': api, '/q': api } },
  build: {
    target: ['chrome100', 'safari15.4', 'firefox102'],
    manifest: true,
    // Small pictures as data: URIs would travel with every page that merely mentions them.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    reporters: ['default', ['junit', { outputFile: 'reports/vitest.xml' }]],
    // The libraries import "react"; inlining them is what makes the alias reach them.
    server: {
      deps: { inline: [/wouter/, /@lingui/, /preact/, /node_modules\/react/, /@testing-library\/preact/] },
    },
  },
})
