import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useSettled } from '../useSettled'

const PAUSE = 200
const LONG_ENOUGH = 2
const MOST = 8

type Found = Shape<'ClientLine'>

/** Who is found by what is typed, and which of them the arrow keys are on. */
export function useFinding(typed: string, open: boolean, onPick: (code: string) => void) {
  const query = useSettled(typed.trim(), PAUSE)
  const enabled = open && query.length >= LONG_ENOUGH
  const { data } = useQuery({
    key: ['find', query],
    read: () => answer(api.GET('/api/v1/clients', { params: { query: { query, limit: MOST } } })),
    enabled,
  })
  const [at, setAt] = useState(-1)
  const found: Found[] = (enabled && data?.items) || []
  const picked = found[at]
  /** Says whether the key was for the list. */
  const press = (key: string) => {
    if (key === 'Enter' && picked) onPick(picked.code)
    else if (key === 'ArrowDown' && found.length > 0) setAt((at + 1) % found.length)
    else if (key === 'ArrowUp' && found.length > 0) setAt((Math.max(at, 0) + found.length - 1) % found.length)
    else return false
    return true
  }
  return { found, none: enabled && data?.items.length === 0, picked, press, restart: () => setAt(-1) }
}
