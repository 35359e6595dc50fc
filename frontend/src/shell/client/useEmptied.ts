import { useEffect } from 'react'
import { goToSignIn, hasLeft } from '../../api/back'
import { queries } from '../../api/queries'
import { tabs } from '../../api/tabs'
import { sessionIs } from '../../api/useSession'
import { endAll } from '../../offline/endings'
import { dropDrafts, keepNothingMore } from '../keep'

/** Somebody left in another tab: nothing of theirs stays in sight here. */
function empty({ data: wiped }: MessageEvent<boolean>) {
  if (wiped) {
    keepNothingMore()
    sessionStorage.clear()
  }
  hasLeft(true)
  endAll()
  dropDrafts()
  queries.clear()
  sessionIs(null)
  goToSignIn()
}

export function useEmptied() {
  useEffect(() => {
    tabs.addEventListener('message', empty)
    return () => tabs.removeEventListener('message', empty)
  }, [])
}
