import { i18n } from '@lingui/core'
import { expect, it } from 'vitest'
import { alsoSpeak, hasWords, speak } from './speak'

const later = <T>(value: T, ms: number) => new Promise<T>(resolve => setTimeout(() => resolve(value), ms))
const words = (language: string, ms: number) => () =>
  later({ messages: { 'late.words': [`late ${language}`] } }, ms)

it('a page that brings its words while another language is being chosen has them in that language', async () => {
  const chosen = speak('fr')
  const brought = alsoSpeak({ en: words('en', 1), fr: words('fr', 30), es: words('es', 1) })
  await Promise.all([chosen, brought])
  expect(i18n.locale).toBe('fr')
  expect(i18n._('late.words')).toBe('late fr')
})

it('the language that was chosen last is the one that stays', async () => {
  await Promise.all([speak('fr'), speak('es')])
  expect(i18n.locale).toBe('es')
  expect(document.documentElement.lang).toBe('es')
  expect(hasWords('late.words')).toBe(true)
})
