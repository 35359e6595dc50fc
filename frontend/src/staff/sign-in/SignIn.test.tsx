import { screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { Problem } from '../../api/problem'
import { retrying } from '../../api/retry'
import { type Session, sessionIs } from '../../api/useSession'
import { show } from '../../test/show'
import { Entrance } from '../Entrance'
import SignIn from './SignIn'

const ended = () => Promise.reject(new Problem(401, { type: '/problems/sign-in-needed' }))
const INTERRUPTED = 'Sign in to go on where you were. What you wrote is not lost.'

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/staff/clients')
})

it('stays here once the session has ended, whatever was known of it', async () => {
  sessionIs({ accountId: 'me', role: 'CASEWORKER' } as Session)
  const { unmount } = show(<Entrance whom="cases">Clients</Entrance>)
  expect(screen.getByText('Clients')).toBeTruthy()
  unmount()
  await expect(retrying(1, ended)).rejects.toThrow()
  expect(location.pathname).toBe('/staff/sign-in')
  show(<SignIn />)
  expect(screen.getByRole('heading', { name: 'Staff sign-in' })).toBeTruthy()
  expect(screen.getByText(INTERRUPTED)).toBeTruthy()
  expect(location.pathname).toBe('/staff/sign-in')
})

it('speaks of nothing that was left on a first visit', () => {
  sessionIs(null)
  const { unmount } = show(<Entrance whom="cases">Clients</Entrance>)
  expect(location.search).toContain('back=')
  unmount()
  show(<SignIn />)
  expect(screen.queryByText(INTERRUPTED)).toBeNull()
})
