import { beforeEach, expect, it, vi } from 'vitest'
import { askEarly, askedEarly } from './early'

const PATH = '/api/v1/home'
const request = (language = 'fr', path = PATH, method = 'GET') =>
  new Request(location.origin + path, { method, headers: { 'Accept-Language': language } })

let asked: [unknown, RequestInit | undefined][]
beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push([path, init])
    return new Response('{"openItems":2}')
  })
})

it('what was asked for early answers the request that needs it, once', async () => {
  askEarly(PATH, 'fr')
  expect(asked).toEqual([[PATH, { headers: { 'Accept-Language': 'fr' } }]])
  const answer = await askedEarly(request())
  expect(await answer?.json()).toEqual({ openItems: 2 })
  expect(askedEarly(request())).toBeUndefined()
})

it('no other request gets it', () => {
  askEarly(PATH, 'fr')
  expect(askedEarly(request('fr', '/api/v1/office'))).toBeUndefined()
  expect(askedEarly(request('fr', PATH, 'DELETE'))).toBeUndefined()
  expect(askedEarly(request())).toBeInstanceOf(Promise)
})

it('an answer in another language is of no use', () => {
  askEarly(PATH, 'fr')
  expect(askedEarly(request('es'))).toBeUndefined()
})

it('an answer from long before is of no use', () => {
  vi.useFakeTimers()
  askEarly(PATH, 'fr')
  vi.advanceTimersByTime(10_001)
  expect(askedEarly(request())).toBeUndefined()
})

it('when it fails, the one who needs it is told', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  askEarly(PATH, 'fr').catch(() => undefined)
  await expect(askedEarly(request())).rejects.toThrow('no network')
})
