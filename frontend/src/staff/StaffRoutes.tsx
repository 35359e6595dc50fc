import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Boundary } from '../shell/Boundary'
import { NotFound } from '../shell/NotFound'
import { routeIn } from '../shell/routeIn'
import { StaffShell } from '../shell/staff/StaffShell'
import { Loading } from '../ui/loading/Loading'
import { Entrance } from './Entrance'
import { type StaffRoute, staffRoutes } from './routes'
import { Gate } from './security/Gate'
import './staff.css'

const NOWHERE: Omit<StaffRoute, 'page'> = { path: '', title: 'shell.not-found', for: 'anyone' }

/** Shows the place that the address names, to those who may be there; the shell stays while the places change. */
export default function StaffRoutes() {
  const [address] = useLocation()
  const { path, title, for: whom } = routeIn(staffRoutes, address) ?? NOWHERE
  return (
    <StaffShell address={address} title={title}>
      <Gate>
        <Boundary key={path}>
          <Suspense fallback={<Loading />}>
            <Entrance whom={whom}>
              <Switch>
                {staffRoutes.map(({ path, page }) => (
                  <Route key={path} path={path} component={page} />
                ))}
                <Route component={NotFound} />
              </Switch>
            </Entrance>
          </Suspense>
        </Boundary>
      </Gate>
    </StaffShell>
  )
}
