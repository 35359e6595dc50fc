import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'
import { precompress } from './scripts/precompress.ts'

const api = process.env.PORCHLIGHT_URL ?? 'http://localhost:8080'

const START =
  /node_modules\/(preact|wouter|regexparam|@lingui|openapi-fetch)\/|\/src\/(api\/(?!usePages|useSubmission)|i18n\/\w+\.tsx?$|shell\/(?!staff|client\/Left)|ui\/(base|brand|button|details|dialog|facts|hero|icon|link|loading|notice|skip-link|tab-bar|tag)\/)/

export default defineConfig({
  plugins: [lingui({ failOnMissing: true, failOnCompileError: true }), precompress()],
  resolve: {
    dedupe: ['preact'],
    // For React before 18; ours has the hook itself.
    alias: { 'use-sync-external-store/shim/index.js': 'react' },
  },
  server: { proxy: { '/api': api, '/q': api } },
  build: {
    target: ['chrome100', 'safari15.4', 'firefox102'],
    manifest: true,
    // Small pictures as data: URIs would travel with every page that merely mentions them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // What every page starts with comes in one piece: many small files weigh more, and each of them is a round trip.
      output: { codeSplitting: { groups: [{ name: 'start', test: START }] } },
    },
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
