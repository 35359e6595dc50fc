import { type RefObject, useRef, useState } from 'react'
import type { Shape } from '../../api/client'

const LINK = '[data-task] a'

/** Where one is in the list, by keyboard or by clicking, and what is selected. The focus is the place. */
export function useRows(tasks: Shape<'Task'>[], list: RefObject<HTMLDivElement | null>) {
  const [hereId, setHereId] = useState<string>()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())

  const here = tasks.find(task => task.id === hereId)
  const step = (by: 1 | -1) => {
    const at = here ? tasks.indexOf(here) + by : by === 1 ? 0 : tasks.length - 1
    const next = tasks[Math.max(0, Math.min(at, tasks.length - 1))]
    const rows = list.current?.querySelectorAll<HTMLElement>(LINK)
    if (next) [...(rows ?? [])].find(row => row.dataset.row === next.id)?.focus()
  }
  const lastPicked = useRef<string>(undefined)
  /** With `range`, all from the one picked last up to this one. */
  const pick = (id: string, on: boolean, range = false) => {
    const ids = tasks.map(task => task.id)
    const [from, to] = [ids.indexOf(lastPicked.current ?? ''), ids.indexOf(id)]
    const meant = range && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
    lastPicked.current = id
    setPicked(before => new Set(on ? [...before, ...meant] : [...before].filter(one => !meant.includes(one))))
  }

  const selected = tasks.filter(task => picked.has(task.id))
  return {
    list,
    here,
    arriveAt: setHereId,
    step,
    pick,
    pickAll: (on: boolean) => setPicked(new Set(on ? tasks.map(({ id }) => id) : [])),
    isPicked: (id: string) => picked.has(id),
    togglePicked: (range = false) => here && pick(here.id, range || !picked.has(here.id), range),
    selected,
    /** What an action is for: the selection, else the row where one is. */
    meant: selected.length > 0 ? selected : here ? [here] : [],
  }
}
