import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Boundary } from '../shell/Boundary'
import { NotFound } from '../shell/NotFound'
import { StaffShell } from '../shell/staff/StaffShell'
import { Loading } from '../ui/loading/Loading'
import { Entrance } from './Entrance'
import './staff.css'

/** Administrators see no case data, and the others administer nothing; `anyone` needs no session. */
export type For = 'anyone' | 'cases' | 'supervision' | 'administration'

type StaffRoute = { path: string; title: string; page: ComponentType; for: For }

const staffRoutes: StaffRoute[] = [
  { path: '/staff', title: 'staff.home', for: 'anyone', page: lazy(() => import('./home/Home')) },
  {
    path: '/staff/sign-in',
    title: 'sign-in.staff-title',
    for: 'anyone',
    page: lazy(() => import('./sign-in/SignIn')),
  },
  {
    path: '/staff/set-password',
    title: 'password.title',
    for: 'anyone',
    page: lazy(() => import('./sign-in/SetPassword')),
  },
  {
    path: '/staff/worklist',
    title: 'staff.worklist',
    for: 'cases',
    page: lazy(() => import('./worklist/Worklist')),
  },
  {
    path: '/staff/clients',
    title: 'staff.clients',
    for: 'cases',
    page: lazy(() => import('./clients/Clients')),
  },
  {
    path: '/staff/clients/new',
    title: 'clients.new',
    for: 'cases',
    page: lazy(() => import('./clients/NewClient')),
  },
  {
    path: '/staff/clients/:code',
    title: 'record.title',
    for: 'cases',
    page: lazy(() => import('./record/ClientRecord')),
  },
  {
    path: '/staff/clients/:code/timeline',
    title: 'record.timeline',
    for: 'cases',
    page: lazy(() => import('./record/WholeTimeline')),
  },
  {
    path: '/staff/clients/:code/audit',
    title: 'record.who-looked',
    for: 'supervision',
    page: lazy(() => import('./record/WhoLooked')),
  },
  {
    path: '/staff/documents/:id',
    title: 'review.title',
    for: 'cases',
    page: lazy(() => import('./documents/Review')),
  },
  {
    path: '/staff/confirmations/:number',
    title: 'confirmation.title',
    for: 'cases',
    page: lazy(() => import('./confirmations/Confirmation')),
  },
  {
    path: '/staff/administration',
    title: 'administration.accounts',
    for: 'administration',
    page: lazy(() => import('./accounts/StaffAccounts')),
  },
  {
    path: '/staff/administration/branches',
    title: 'administration.branches',
    for: 'administration',
    page: lazy(() => import('./branches/Branches')),
  },
]

function StaffPage({ title, page: Page, for: whom }: Omit<StaffRoute, 'path'>) {
  return (
    <StaffShell title={title}>
      <Boundary key={title}>
        <Suspense fallback={<Loading />}>
          <Entrance whom={whom}>
            <Page />
          </Entrance>
        </Suspense>
      </Boundary>
    </StaffShell>
  )
}

/** The staff's part of the map. */
export default function StaffRoutes() {
  return (
    <Switch>
      {staffRoutes.map(({ path, ...route }) => (
        <Route key={path} path={path}>
          <StaffPage {...route} />
        </Route>
      ))}
      <Route>
        <StaffPage title="shell.not-found" for="anyone" page={NotFound} />
      </Route>
    </Switch>
  )
}
