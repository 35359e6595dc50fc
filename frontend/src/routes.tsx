import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { clientPages } from './client/pages'
import { routeAt } from './client/routes'
import { Boundary } from './shell/Boundary'
import { ClientShell } from './shell/client/ClientShell'
import { PageBody } from './shell/client/PageBody'
import { NotFound } from './shell/NotFound'
import { useAnswered } from './shell/useAnswered'
import { Loading } from './ui/loading/Loading'

const Staff = lazy(() => import('./staff/start').then(staff => staff.startStaff()))
const NOWHERE = { path: '', title: 'shell.not-found', hub: false }

/** One shell around every client page: it stays while the pages change. */
function ClientPages() {
  const address = useAnswered(useLocation()[0])
  const { path, title, hub = false } = routeAt(address) ?? NOWHERE
  return (
    <ClientShell address={address} title={title} hub={hub}>
      <Boundary key={path}>
        <Suspense
          fallback={
            <PageBody>
              <Loading />
            </PageBody>
          }
        >
          <Switch location={address}>
            {clientPages.map(({ path, page }) => (
              <Route key={path} path={path} component={page} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Boundary>
    </ClientShell>
  )
}

/** The whole map of the app: client/routes.ts, and staff/routes.ts, which no client ever loads. */
export function Routes() {
  const [address] = useLocation()
  if (!address.startsWith('/staff')) return <ClientPages />
  return (
    <Boundary>
      <Suspense fallback={<Loading />}>
        <Staff />
      </Suspense>
    </Boundary>
  )
}
