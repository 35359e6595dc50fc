import { useState } from 'react'
import type { Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { findClients, recentClients } from '../../staff/findClients'
import { useSettled } from '../useSettled'

const PAUSE = 200
const LONG_ENOUGH = 2
const MOST = 8

/** Something to choose with the arrow keys: a client, or to begin with a new one. */
export type Choice = { id: string; place: string; query?: string; client?: Shape<'ClientLine'> }

const choiceOf = (client: Shape<'ClientLine'>): Choice => ({
  id: `found-${client.code}`,
  place: `/staff/clients/${client.code}`,
  client,
})

/** What there is to choose: whom one opened lately until something is typed, then who is found by it. */
function useChoices(typed: string, open: boolean) {
  const query = useSettled(typed.trim(), PAUSE)
  const enabled = open && query.length >= LONG_ENOUGH
  const recently = open && typed.trim() === ''
  const found = useQuery({
    key: ['find', query],
    read: () => findClients(query, { limit: MOST }),
    enabled,
  }).data
  const recent = useQuery({ key: ['recent-clients'], read: recentClients, fresh: 0, enabled: recently }).data
  const none = enabled && found?.items.length === 0
  const clients = (recently && recent?.items.slice(0, MOST)) || (enabled && found?.items) || []
  const begin: Choice = { id: 'found-nobody', place: '/staff/clients/new', query }
  return { query, recently, none, choices: none ? [begin] : clients.map(choiceOf) }
}

/** Who is found by what is typed, and which of them the arrow keys are on. */
export function useFinding(typed: string, open: boolean, onPick: (choice: Choice) => void) {
  const [at, setAt] = useState(-1)
  const { choices, ...rest } = useChoices(typed, open)
  const picked = choices[at]
  /** Says whether the key was for the list. */
  const press = (key: string) => {
    if (key === 'Enter' && picked) onPick(picked)
    else if (key === 'ArrowDown' && choices.length > 0) setAt((at + 1) % choices.length)
    else if (key === 'ArrowUp' && choices.length > 0)
      setAt((Math.max(at, 0) + choices.length - 1) % choices.length)
    else return false
    return true
  }
  return { ...rest, choices, picked, press, restart: () => setAt(-1) }
}
