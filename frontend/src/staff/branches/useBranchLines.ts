import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { Line } from '../lines'
import { phone } from '../phone'

type Terms = Omit<Shape<'Branch'>, 'id' | 'version'>

/** What a branch is like, line by line. */
export function useBranchLines() {
  const t = useText()
  const f = useFormats()
  return (branch: Terms): Line[] => [
    { label: t('clients.name'), text: branch.name },
    { label: t('branch.phone'), text: phone(branch.phone) },
    { label: t('branch.calls-from'), text: branch.callsFrom.map(phone).join(', ') },
    { label: t('branch.address'), text: branch.address },
    { label: t('sign-in.email'), text: branch.email },
    { label: t('branch.time-zone'), text: branch.timeZone },
    {
      label: t('branch.hours'),
      text: `${f.list(branch.openDays.map(f.weekdayName))}, ${f.clock(branch.opensAt)} – ${f.clock(branch.closesAt)}`,
    },
    { label: t('branch.closed-on'), text: branch.closedOn.map(f.shortDay).join(', ') },
  ]
}
