import { i18n } from '@lingui/core'
import { expect, it } from 'vitest'
import { staffRoutes } from './routes'

/** What a place in an address may hold: what names a thing, and says nothing of anybody. */
const PLACES = new Set([':code', ':id', ':number', ':kind', ':reason'])

it('has titles and addresses that say nothing of anybody', () => {
  for (const { path, title } of staffRoutes) {
    expect(JSON.stringify(i18n.messages[title]), title).toMatch(/^\["[^"{]+"\]$/)
    for (const place of path.match(/:\w+/g) ?? []) expect(PLACES, path).toContain(place)
  }
})
