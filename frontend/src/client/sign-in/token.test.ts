import { expect, it } from 'vitest'
import { takeToken } from './token'

it('takes the token out of the address', () => {
  history.replaceState(null, '', '/sign-in/link?x=1#a%2Fb')
  expect(takeToken()).toBe('a/b')
  expect(location.pathname + location.search + location.hash).toBe('/sign-in/link?x=1')
  expect(takeToken()).toBeUndefined()
})
