import { useEffect, useState, useSyncExternalStore } from 'react'
import { type DraftsOwner, openDrafts } from './drafts'
import { atTheEnd } from './endings'
import type { QueueView } from './queue-view'
import { SendQueue } from './send-queue'

const open = new Map<string, Promise<SendQueue>>()
const forget = () => open.clear()

const nameOf = (checklistItemId: string, { accountId, sharedDevice }: DraftsOwner) =>
  `${accountId} ${sharedDevice} ${checklistItemId}`

/** The one queue for a checklist item: it goes on while other pages of the app are looked at. */
export function openQueue(checklistItemId: string, owner: DraftsOwner): Promise<SendQueue> {
  const name = nameOf(checklistItemId, owner)
  const queue = open.get(name) ?? openDrafts(owner).then(drafts => SendQueue.open(checklistItemId, drafts))
  open.set(name, queue)
  atTheEnd(forget)
  return queue
}

/** Where there is one, nothing of it is sent from now on; what is on the device stays. */
export async function closeQueue(checklistItemId: string, owner: DraftsOwner): Promise<void> {
  const name = nameOf(checklistItemId, owner)
  const queue = open.get(name)
  open.delete(name)
  ;(await queue)?.close()
}

const nothing = () => () => {}

/** The pages for a checklist item and what can be done with them; undefined until the draft is read. */
export function useSendQueue(
  checklistItemId: string,
  { accountId, sharedDevice, headers }: DraftsOwner,
): { queue: SendQueue; view: QueueView } | undefined {
  const [queue, setQueue] = useState<SendQueue>()
  useEffect(() => {
    let current = true
    void openQueue(checklistItemId, { accountId, sharedDevice, headers }).then(opened => {
      if (!current) return
      opened.resume()
      setQueue(opened)
    })
    return () => {
      current = false
    }
  }, [checklistItemId, accountId, sharedDevice])
  const view = useSyncExternalStore(queue?.subscribe ?? nothing, () => queue?.get())
  return queue && view ? { queue, view } : undefined
}
