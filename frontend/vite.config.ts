import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'
import { installable } from './scripts/installable.ts'
import { precompress } from './scripts/precompress.ts'
import { preload } from './scripts/preload.ts'

const api = process.env.PORCHLIGHT_URL ?? 'http://localhost:8080'

// What every page needs.
const START =
  /defineProperty|node_modules\/(react|react-dom|preact|wouter|regexparam|@lingui|openapi-fetch)\/|\/src\/(api\/(?!usePages|useSubmission|early)|i18n\/(?!language|catalogue)\w+\.tsx?$|offline\/(endings|install|kept-status)\.|shell\/(?!staff|keep|routeIn|client\/(Aside|Left|Leaving|SignOutAsked|StillThere|Waiting|use(Emptied|Fresh|SessionClock)|wipe))|routes\.tsx|client\/pages\.|ui\/(base|brand|button|details|facts\/[Pp]air|hero|icon|link|loading|notice|skip-link|tab-bar|tag)[/.])/
// What the home page has in common with some others: in one file, since every file more is a request more.
const LISTS = /\/src\/ui\/(task-list|timeline)\//
// What a phone shows of it only by scrolling comes in one more.
const BELOW = /\/src\/client\/(useHappened|home\/(Below|Calendar|SomethingElse))\./
// What opens the client's part of the app without a network, and leaves it.
const INSTALLED =
  /index\.html$|\/src\/(app|client\/home\/(Home|Below)|client\/sign-in\/SignIn(Link)?|shell\/client\/(Aside|Left|Leaving|SignOutAsked)|offline\/(outbox|unsent)|i18n\/\w+\/client(-home|-leaving|-sign-in)?)\.(tsx?|po)$/
// What goes on beside a page, and what ends a session: asked for together, once the first page is at rest.
const LEAVING =
  /\/src\/shell\/client\/(Aside|Leaving|Left|SignOutAsked|StillThere|Waiting|use(Emptied|Fresh|SessionClock)|wipe)\.tsx?$/
// What forms are made of: few pages have one part of it and not the others.
const FORM = /\/src\/ui\/(choice|error-summary|field)\//

export default defineConfig({
  plugins: [
    lingui({ failOnMissing: true, failOnCompileError: true }),
    preload('/src/app.tsx'),
    installable(INSTALLED),
    precompress(),
  ],
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
      output: {
        // Each page names those that it leads to: the manifest says what is what.
        entryFileNames: 'assets/[hash:7].js',
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', test: START, priority: 2 },
            { name: 'lists', test: LISTS, priority: 1 },
            { name: 'below', test: BELOW, priority: 1 },
            { name: 'form', test: FORM, priority: 1 },
            { name: 'leaving', test: LEAVING, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    // A window, and the modules, once for each worker: src/test/setup.ts leaves them as they were.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    reporters: ['default', ['junit', { outputFile: 'reports/vitest.xml' }]],
    // The libraries import "react"; inlining them is what makes the alias reach them.
    server: {
      deps: { inline: [/wouter/, /@lingui/, /preact/, /node_modules\/react/, /@testing-library\/preact/] },
    },
  },
})
