import { screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { type Session, sessionIs } from '../api/useSession'
import { show } from '../test/show'
import { Entrance, isFor } from './Entrance'
import { type StaffRoute, staffRoutes } from './routes'

const ROLES: Session['role'][] = ['CLIENT', 'SENDER', 'SIGNER', 'CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR']
const guarded = staffRoutes.filter(route => route.for !== 'anyone')

function open({ path, for: whom }: StaffRoute, session: Session | null) {
  history.replaceState(null, '', path.replace(/:\w+/g, 'x'))
  sessionIs(session)
  return show(
    <Entrance whom={whom}>
      <p>The page itself</p>
    </Entrance>,
  )
}

beforeEach(() => history.replaceState(null, '', '/staff'))

it('stands open to nobody but at the doors', () => {
  const open = staffRoutes.filter(route => route.for === 'anyone').map(route => route.path)
  expect(open).toEqual(['/staff', '/staff/sign-in', '/staff/set-password'])
})

it('leads strangers to the sign-in from everywhere else', async () => {
  for (const route of guarded) {
    const { unmount } = open(route, null)
    await waitFor(() => expect(location.pathname).toBe('/staff/sign-in'))
    expect(screen.queryByText('The page itself')).toBeNull()
    unmount()
  }
})

it.each(ROLES)('tells a %s plainly which pages are not for them', role => {
  for (const route of guarded) {
    const { unmount } = open(route, { accountId: 'me', role } as Session)
    const right = isFor(route.for, role)
    expect(screen.queryAllByText('The page itself'), route.path).toHaveLength(right ? 1 : 0)
    expect(screen.queryAllByText('This page is not for your account'), route.path).toHaveLength(right ? 0 : 1)
    unmount()
  }
})
