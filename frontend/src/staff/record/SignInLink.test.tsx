import { screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import { HandOver } from './SignInLink'

const linkTo = (url: string) => ({ id: 'l1', url, expiresAt: '2026-11-03T10:00:00Z' })
const SCAN = 'The client can scan this code with their own phone.'

beforeEach(() => queries.set(['office'], { timeZone: 'America/Los_Angeles' }))

it('lets the client scan an address that their phone can reach', () => {
  show(<HandOver link={linkTo('https://office.example.org/sign-in/link#abc')} />)
  expect(screen.getByText(SCAN)).toBeTruthy()
})

it.each(['http://localhost:8080', 'https://127.0.0.1:8443', 'http://[::1]:8080'])(
  'says that %s works on this computer only',
  origin => {
    show(<HandOver link={linkTo(`${origin}/sign-in/link#abc`)} />)
    expect(screen.getByText(/works on this computer only/)).toBeTruthy()
    expect(screen.queryByText(SCAN)).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
  },
)
