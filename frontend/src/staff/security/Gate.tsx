import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useSession } from '../../api/useSession'
import { Loading } from '../../ui/loading/Loading'
import { Locked } from './Locked'
import { SecondStep } from './SecondStep'
import { StillThere } from './StillThere'
import { toldOthers, useIdleLock } from './useIdleLock'

const SetUp = lazy(() => import('./SetUp'))

/** What has to be done before anything else stands in front of the page; what was typed there stays. */
export function Gate({ children }: { children: ReactNode }) {
  const session = useSession()
  const awaits = session?.awaits
  const [settingUp, setSettingUp] = useState(false)
  const [before, setBefore] = useState(awaits)
  useIdleLock(session)
  useEffect(() => {
    // Their codes are shown once: they stay until somebody goes on.
    if (awaits === 'SET_UP') setSettingUp(true)
    if (before === 'UNLOCK' && session && !awaits) toldOthers()
    setBefore(awaits)
  }, [awaits])
  if (settingUp && session) {
    return (
      <Suspense fallback={<Loading />}>
        <SetUp onDone={() => setSettingUp(false)} />
      </Suspense>
    )
  }
  if (awaits === 'SECOND_FACTOR') return <SecondStep />
  const locked = awaits === 'UNLOCK'
  return (
    <>
      {locked && <Locked />}
      <div className="gate" hidden={locked}>
        {children}
      </div>
      {!locked && <StillThere session={session} />}
    </>
  )
}
