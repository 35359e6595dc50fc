import { useEffect, useState, useSyncExternalStore } from 'react'
import { answer, api } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { type DraftsOwner, openDrafts } from '../../offline/drafts'
import { atTheEnd } from '../../offline/endings'
import type { ChangeReport } from './answers'
import { Saving, type SavingView } from './saving'

const open = new Map<string, Promise<Saving>>()
const forget = () => open.clear()

/** One for each report: it goes on to save while other pages of the app are looked at. */
function openSaving(report: ChangeReport, owner: DraftsOwner, today: () => string): Promise<Saving> {
  const name = `${owner.accountId} ${report.id}`
  const saving = open.get(name) ?? openDrafts(owner).then(drafts => Saving.open(report, drafts, today))
  open.set(name, saving)
  atTheEnd(forget)
  return saving
}

/** Nothing of this report is saved from now on: it was sent, deleted or put back. */
export async function endSaving(id: string) {
  for (const [name, saving] of open) {
    if (!name.endsWith(` ${id}`)) continue
    open.delete(name)
    ;(await saving).close()
  }
}

export function useReport(id: string) {
  const read = () => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id } } }))
  return useQuery({ key: ['changes', id], read })
}

const nothing = () => () => {}

export type Reporting = SavingView & { saving: Saving }

/** A report as it is written, and what saves it; undefined until both are there. */
export function useReporting(id: string) {
  const session = useSession()
  const formats = useFormats()
  const { data: report, error, again } = useReport(id)
  const [saving, setSaving] = useState<Saving>()
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!report || !accountId) return
    let current = true
    const today = () => formats.dayOf(new Date())
    void openSaving(report, { accountId, sharedDevice }, today).then(opened => {
      if (!current) return
      opened.heard(report)
      setSaving(opened)
    })
    return () => {
      current = false
    }
  }, [report, accountId, sharedDevice])
  const view = useSyncExternalStore(saving?.subscribe ?? nothing, () => saving?.get())
  // Whoever goes elsewhere has finished typing here.
  useEffect(() => () => void saving?.flush(), [saving])
  return { reporting: saving && view ? { ...view, saving } : undefined, error, again }
}
