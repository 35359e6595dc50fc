import { screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { queries } from '../../api/queries'
import { SESSION, sessionIs, signOut } from '../../api/useSession'
import { show } from '../../test/show'
import Home from './Home'
import { beginHome } from './useHome'

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

const home = (firstName: string) => ({
  client: { code: 'CL-4TW-906', firstName, language: 'en' },
  session: {
    role: 'CLIENT',
    name: firstName,
    language: 'en',
    accountId: 'a1',
    sharedDevice: false,
    idleEndsAt: later(15),
    endsAt: later(720),
  },
  steps: [],
  goals: 0,
  programs: [],
  timeline: [],
  openItems: 0,
  office: { phone: '+12065550100', timeZone: 'America/Los_Angeles', callsFrom: [], openDays: [] },
})

let answers: ((response: Response) => void)[]
const asked = () => vi.waitFor(() => expect(answers.length).toBeGreaterThan(0))
const answer = (body: unknown, status = 200) => {
  const headers = { 'Content-Type': 'application/json' }
  answers.shift()?.(new Response(JSON.stringify(body), { status, headers }))
}
const kept = () => localStorage.getItem('porchlight.status')

beforeEach(() => {
  answers = []
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.stubGlobal('fetch', () => new Promise(resolve => answers.push(resolve)))
})

/** A minute ago: the page was open and answered, and all that only the page knew is forgotten. */
async function visitBefore() {
  const begun = beginHome()
  await asked()
  answer(home('Ada'))
  await begun
  queries.clear()
  vi.setSystemTime(Date.now() + 60_000)
}

it('what was known is on the page at once, says of when it is, and makes way for the answer', async () => {
  await visitBefore()
  await beginHome()
  show(<Home />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hello, Ada')
  expect(screen.getByText(/^As of \d+:\d\d\s[AP]M\. Checking for news…$/)).toBeTruthy()
  await asked()
  answer(home('Adeline'))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hello, Adeline'))
  expect(screen.queryByText(/As of/)).toBeNull()
  expect(kept()).toContain('Adeline')
})

it('without a network it stays, and says so', async () => {
  await visitBefore()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await beginHome()
  show(<Home />)
  expect(screen.getByText(/^This is what we knew at \d+:\d\d\s[AP]M\./)).toBeTruthy()
  vi.restoreAllMocks()
})

it('nothing of it stays where the session has ended meanwhile', async () => {
  await visitBefore()
  expect(kept()).toContain('Ada')
  await beginHome()
  await asked()
  answer({ type: '/problems/signed-out', status: 401 }, 401)
  await waitFor(() => expect(kept()).toBeNull())
  expect(queries.get(['home']).data).toBeUndefined()
})

it('an answer that comes after a sign-out is not kept', async () => {
  await visitBefore()
  await beginHome()
  await asked()
  const [late] = answers.splice(0)
  const leaving = signOut()
  await asked()
  answers.shift()?.(new Response(null, { status: 204 }))
  await leaving
  late?.(new Response(JSON.stringify(home('Ada')), { headers: { 'Content-Type': 'application/json' } }))
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(kept()).toBeNull()
  expect(queries.get(SESSION).data).toBeNull()
  sessionIs(null)
})
