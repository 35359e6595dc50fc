import type { ReactNode } from 'react'
import { useText } from '../../i18n/useText'
import { usePrivacy } from '../../staff/usePrivacy'
import { SkipLink } from '../../ui/skip-link/SkipLink'
import { useArrival } from '../useArrival'
import { SharedDevice } from './SharedDevice'
import { TopBar } from './TopBar'
import './staff-shell.css'

type Props = { address: string; title: string; children: ReactNode }

/** `title` is the id of a title without a client's name in it: screens are seen by others. */
export function StaffShell({ address, title, children }: Props) {
  const t = useText()
  const hidden = usePrivacy()
  useArrival(address, t(title))
  return (
    <div className="staff" data-private={hidden || undefined}>
      <SkipLink />
      <div>
        <TopBar />
        <SharedDevice />
      </div>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
