import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Boundary } from '../shell/Boundary'
import { NotFound } from '../shell/NotFound'
import { StaffShell } from '../shell/staff/StaffShell'
import { Loading } from '../ui/loading/Loading'

type StaffRoute = { path: string; title: string; page: ComponentType }

const staffRoutes: StaffRoute[] = [
  { path: '/staff', title: 'staff.home', page: lazy(() => import('./home/Home')) },
]

function StaffPage({ title, page: Page }: Omit<StaffRoute, 'path'>) {
  return (
    <StaffShell title={title}>
      <Boundary key={title}>
        <Suspense fallback={<Loading />}>
          <Page />
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
        <StaffPage title="shell.not-found" page={NotFound} />
      </Route>
    </Switch>
  )
}
