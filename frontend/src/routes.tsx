import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { clientPages } from './client/pages'
import type { ClientRoute } from './client/routes'
import { Boundary } from './shell/Boundary'
import { ClientShell } from './shell/client/ClientShell'
import { PageBody } from './shell/client/PageBody'
import { NotFound } from './shell/NotFound'
import { Loading } from './ui/loading/Loading'

const Staff = lazy(() => import('./staff/start').then(staff => staff.startStaff()))

function ClientPage({
  title,
  hub = false,
  page: Page,
}: Pick<ClientRoute, 'title' | 'hub'> & { page: ComponentType }) {
  return (
    <ClientShell title={title} hub={hub}>
      <Boundary key={title}>
        <Suspense
          fallback={
            <PageBody>
              <Loading />
            </PageBody>
          }
        >
          <Page />
        </Suspense>
      </Boundary>
    </ClientShell>
  )
}

/** The whole map of the app: client/routes.ts, and staff/routes.ts, which no client ever loads. */
export function Routes() {
  return (
    <Switch>
      <Route path="/staff/*?">
        <Boundary>
          <Suspense fallback={<Loading />}>
            <Staff />
          </Suspense>
        </Boundary>
      </Route>
      {clientPages.map(({ path, title, hub = false, page }) => (
        <Route key={path} path={path}>
          <ClientPage title={title} hub={hub} page={page} />
        </Route>
      ))}
      <Route>
        <ClientPage title="shell.not-found" page={NotFound} />
      </Route>
    </Switch>
  )
}
