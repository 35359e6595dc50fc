import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import type { Shape } from '../api/client'
import { queries } from '../api/queries'
import { sessionIs, signOut } from '../api/useSession'
import { speak } from '../i18n/speak'
import { wipeDevice } from '../shell/client/wipe'
import { keepAsOn } from '../shell/keep'
import { keepStatus, keptStatus } from './kept-status'

const NOW = Date.parse('2031-11-25T20:31:00Z')
const minutes = (count: number) => new Date(NOW + count * 60_000).toISOString()

const session = (change: Partial<Shape<'Session'>> = {}): Shape<'Session'> => ({
  role: 'CLIENT',
  name: 'Ada Lindqvist',
  clientCode: 'CL-4TW-906',
  language: 'en',
  accountId: 'a1',
  sharedDevice: false,
  idleEndsAt: minutes(15),
  endsAt: minutes(720),
  ...change,
})

const home = (change: Partial<Shape<'Session'>> = {}): Shape<'Home'> => ({
  steps: [],
  goals: 0,
  client: { code: 'CL-4TW-906', firstName: 'Ada', language: 'en' },
  session: session(change),
  programs: [
    {
      enrolmentId: 'e1',
      program: 'snap',
      name: 'Food benefits',
      alias: 'SNAP',
      state: { status: 'VERIFICATION_DUE', finished: false },
      turn: 'YOU',
      you: [
        {
          kind: 'SEND_DOCUMENT',
          itemId: 'i1',
          requirement: 'earned-income',
          requirementName: 'What you earn',
          dueOn: '2031-12-03',
          overdue: false,
          reason: 'You have a new job.',
        },
      ],
      us: [],
      next: { kind: 'DECISION' },
      ifNothing: { kind: 'NOTHING' },
    },
  ],
  timeline: [],
  unopenedNotices: 0,
  openItems: 1,
  firstDueOn: '2031-12-03',
  office: { phone: '+12065550100' } as Shape<'Office'>,
})

const everythingKept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])

beforeEach(() => {
  sessionStorage.clear()
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
})

it('what the client was told last is there again, with when that was', () => {
  expect(keepStatus(home())).toBe(true)
  vi.setSystemTime(NOW + 60_000)
  expect(keptStatus()?.at).toBe(NOW)
  expect(keptStatus()?.home.programs[0]?.you[0]?.requirementName).toBe('What you earn')
})

it('nothing is kept that the page does not show', () => {
  keepStatus(home({ tokens: { refreshToken: 'secret' } as unknown as Shape<'SessionTokens'> }))
  for (const unshown of ['CL-4TW-906', 'Lindqvist', 'new job', 'secret'])
    expect(everythingKept()).not.toContain(unshown)
})

it('a shared phone keeps nothing, and what was there before goes', () => {
  keepStatus(home())
  sessionIs(session({ accountId: 'a1', sharedDevice: true }))
  expect(keepStatus(home({ sharedDevice: true }))).toBe(false)
  expect(everythingKept()).not.toContain('Food benefits')
  keepAsOn('own')
})

it('it is kept no longer than the session can live', () => {
  for (const ends of [{ idleEndsAt: minutes(15) }, { idleEndsAt: minutes(30), endsAt: minutes(15) }]) {
    vi.setSystemTime(NOW)
    keepStatus(home(ends))
    vi.setSystemTime(NOW + 15 * 60_000 - 1)
    expect(keptStatus()).toBeDefined()
    vi.setSystemTime(NOW + 15 * 60_000)
    expect(keptStatus()).toBeUndefined()
    expect(everythingKept()).not.toContain('Food benefits')
  }
})

it('a clock that was turned back since does not make it live longer', () => {
  keepStatus(home())
  vi.setSystemTime(NOW - 1)
  expect(keptStatus()).toBeUndefined()
})

it('it goes when the session has ended, and when somebody else signs in', () => {
  for (const next of [null, session({ accountId: 'a2' })]) {
    keepStatus(home())
    sessionIs(session())
    expect(keptStatus()).toBeDefined()
    sessionIs(next)
    expect(everythingKept()).not.toContain('Food benefits')
  }
})

it('it goes with a sign-out, even where the server cannot be told', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  keepStatus(home())
  expect(await signOut()).toBe(false)
  expect(everythingKept()).not.toContain('Food benefits')
})

it('it is not shown in another language', async () => {
  keepStatus(home())
  await speak('fr')
  expect(keptStatus()).toBeUndefined()
})

// An app that was wiped keeps nothing more until it starts again, as it does for the next file.
afterAll(() => void vi.resetModules())

it('after a wipe nothing is left, and nothing is kept any more', async () => {
  keepStatus(home())
  queries.clear()
  vi.stubGlobal('indexedDB', { databases: async () => [], open: () => {} })
  await wipeDevice()
  expect(keepStatus(home())).toBe(false)
  expect(localStorage.length + sessionStorage.length).toBe(0)
})
