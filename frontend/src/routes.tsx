import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import Home from './client/home/Home'
import { Boundary } from './shell/Boundary'
import { ClientShell } from './shell/client/ClientShell'
import { PageBody } from './shell/client/PageBody'
import { NotFound } from './shell/NotFound'
import { Loading } from './ui/loading/Loading'

type ClientRoute = { path: string; title: string; hub?: boolean; page: ComponentType }

// The home page is in the first file: it is where an opened app starts. Every other page comes when it is asked for.
const clientRoutes: ClientRoute[] = [
  { path: '/', title: 'home.title', hub: true, page: Home },
  { path: '/left', title: 'left.document-title', page: lazy(() => import('./shell/client/Left')) },
]

const Staff = lazy(() => import('./staff/start').then(staff => staff.startStaff()))

function ClientPage({ title, hub = false, page: Page }: Omit<ClientRoute, 'path'>) {
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

/** The whole map of the app; the staff's part of it is in staff/routes.tsx, which no client ever loads. */
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
      {clientRoutes.map(({ path, ...route }) => (
        <Route key={path} path={path}>
          <ClientPage {...route} />
        </Route>
      ))}
      <Route>
        <ClientPage title="shell.not-found" page={NotFound} />
      </Route>
    </Switch>
  )
}
