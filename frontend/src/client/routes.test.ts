import { i18n } from '@lingui/core'
import { expect, it } from 'vitest'
import { clientRoutes, routeAt } from './routes'

it.each([
  ['/', '/'],
  ['/sign-in', '/sign-in'],
  ['/sign-in/link', '/sign-in/link'],
  ['/send', '/send'],
  ['/documents/list', '/documents/list'],
  ['/documents/sent', '/documents/sent'],
  ['/documents/0199-ab', '/documents/:id'],
  ['/checklist/0199-ab/photos', '/checklist/:id/photos'],
  ['/sign/item-actions/0199-ab', '/sign/:subject/:id'],
  ['/confirmations/PL-7K3Q', '/confirmations/:number'],
])('%s is %s', (address, path) => {
  expect(routeAt(address)?.path).toBe(path)
})

it.each(['/staff', '/documents/a/b', '/no-such-page', ''])('no client page is at "%s"', address => {
  expect(routeAt(address)).toBeUndefined()
})

it('every path finds its own page', () => {
  expect(clientRoutes.map(route => routeAt(route.path)?.path)).toEqual(clientRoutes.map(route => route.path))
})

it('no address holds more than what names a thing, and no title says anything of anybody', () => {
  for (const { path, title } of clientRoutes) {
    expect(path.replace(/:(id|kind|number|page|subject)\b/g, '')).not.toContain(':')
    expect(JSON.stringify(i18n.messages[title]), title).toMatch(/^\["[^"{]+"\]$/)
  }
})
