import { afterEach, expect, it } from 'vitest'
import { firstLanguage, rememberLanguage, sessionSpeaks } from './language'

afterEach(() => localStorage.clear())

it('a reload goes on in the language of whoever signed in', () => {
  expect(firstLanguage()).toBe('en')
  sessionSpeaks('fr')
  expect(firstLanguage()).toBe('fr')
})

it('what somebody picked by hand comes before that', () => {
  sessionSpeaks('fr')
  rememberLanguage('es')
  expect(firstLanguage()).toBe('es')
})
