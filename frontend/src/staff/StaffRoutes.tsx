import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Boundary } from '../shell/Boundary'
import { NotFound } from '../shell/NotFound'
import { StaffShell } from '../shell/staff/StaffShell'
import { Loading } from '../ui/loading/Loading'
import { Entrance } from './Entrance'
import { type StaffRoute, staffRoutes } from './routes'
import './staff.css'

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

/** Shows the place that the address names, to those who may be there. */
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
