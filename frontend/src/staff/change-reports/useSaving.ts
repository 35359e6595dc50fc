import { useEffect, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { retrying } from '../../api/retry'
import { answersOf, type Notes } from './answers'

type Report = Shape<'ChangeReport'>

const PAUSE = 1500

/**
 * Keeps what is written with the office, a moment after the hands rest. Each saving follows the one before. Where
 * somebody else wrote into the same draft, nothing more is saved until the worker says whose words stay.
 */
export function useSaving(report: Report, notes: Notes) {
  const known = useRef(report)
  const under = useRef<Promise<unknown>>(Promise.resolve())
  const kept = useRef(JSON.stringify(answersOf(report.kind, notes)))
  const [saved, setSaved] = useState<Report>()
  const [theirs, setTheirs] = useState<Report>()
  const now = JSON.stringify(answersOf(report.kind, notes))

  const put = async () => {
    if (kept.current === now) return known.current
    const { id, version } = known.current
    const body = { version, ...answersOf(report.kind, notes) }
    try {
      known.current = await retrying(3, () =>
        answer(api.PUT('/api/v1/change-reports/{id}/change', { params: { path: { id } }, body })),
      )
    } catch (error) {
      if (error instanceof Problem && error.code === 'changed-meanwhile')
        setTheirs(error.params.changeReport as Report)
      throw error
    }
    kept.current = now
    setSaved(known.current)
    return known.current
  }
  const save = () => {
    const next = under.current.then(put, put)
    under.current = next.catch(() => undefined)
    return next
  }

  useEffect(() => {
    if (kept.current === now || theirs) return
    // What cannot be kept as it stands is said when it is to be read back.
    const timer = setTimeout(() => save().catch(() => undefined), PAUSE)
    return () => clearTimeout(timer)
  }, [now, theirs])

  return {
    /** The draft as it is kept, once anything of this was. */
    saved,
    /** What somebody else wrote, once they were faster. */
    theirs,
    /** Now; answers with the draft as it is kept. */
    save,
    /** Mine stay: they are kept over theirs. */
    keepMine: () => {
      if (theirs) known.current = theirs
      setTheirs(undefined)
    },
  }
}
