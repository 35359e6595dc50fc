import { useEffect, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useEvery } from '../useEvery'

const LOOK = 1500
/** Colleagues see for ten seconds that somebody is here. */
const STAY = 4000

/**
 * Says that one is at this record, and follows what colleagues do with it: what is on screen is read anew once it is
 * another. What somebody types is theirs, and stays.
 */
export function useWatch(record: Shape<'ClientRecord'>) {
  const { code } = record
  const path = { params: { path: { code } } }
  const me = useSession()?.accountId
  const [viewers, setViewers] = useState<Shape<'RecordViewer'>[]>([])
  const stamp = useRef(record.stamp)
  stamp.current = record.stamp
  const asked = useRef({ stamp: '', at: 0 })
  const underWay = useRef(false)

  const stay = () => void answer(api.PUT('/api/v1/clients/{code}/presence', path)).catch(() => {})
  const look = async () => {
    const pulse = await answer(api.GET('/api/v1/clients/{code}/pulse', path))
    setViewers(pulse.viewers.filter(({ id }) => id !== me))
    if (pulse.stamp === stamp.current) return
    // What is on its way is not asked for once more.
    if (pulse.stamp === asked.current.stamp && Date.now() - asked.current.at < STAY) return
    asked.current = { stamp: pulse.stamp, at: Date.now() }
    queries.renew(['record', code])
  }
  const lookOnce = () => {
    if (underWay.current) return
    underWay.current = true
    // The next look is soon; what is on screen stays.
    look()
      .catch(() => {})
      .finally(() => {
        underWay.current = false
      })
  }
  useEffect(() => {
    stay()
    lookOnce()
  }, [code])
  useEvery(STAY, stay)
  useEvery(LOOK, lookOnce)
  return viewers
}
