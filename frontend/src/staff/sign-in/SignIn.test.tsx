import { screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { Problem } from '../../api/problem'
import { retrying } from '../../api/retry'
import { type Session, sessionIs } from '../../api/useSession'
import { show } from '../../test/show'
import SignIn from './SignIn'

const ended = () => Promise.reject(new Problem(401, { type: '/problems/sign-in-needed' }))

beforeEach(() => history.replaceState(null, '', '/staff/clients'))

it('stays here once the session has ended, whatever was known of it', async () => {
  sessionIs({ accountId: 'me', role: 'CASEWORKER' } as Session)
  await expect(retrying(1, ended)).rejects.toThrow()
  expect(location.pathname).toBe('/staff/sign-in')
  show(<SignIn />)
  expect(screen.getByRole('heading', { name: 'Staff sign-in' })).toBeTruthy()
  expect(screen.getByText('Sign in to go on where you were. What you wrote is not lost.')).toBeTruthy()
  expect(location.pathname).toBe('/staff/sign-in')
})
