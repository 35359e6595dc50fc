import { useState } from 'react'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { Select } from '../../ui/select/Select'
import { icons } from '../icons'
import { timeZones } from '../timeZones'
import { fieldId } from '../useForm'
import { Holidays } from './Holidays'
import { type BranchDraft, nextOpenDay } from './terms'

const WEEK = [1, 2, 3, 4, 5, 6, 7]

type Props = {
  draft: BranchDraft
  fault: (field: string) => string | undefined
  onChange: (part: Partial<BranchDraft>) => void
}

/** Single days on which the office is closed although it is a working day. */
function ClosedDays({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const t = useText()
  const f = useFormats()
  const [day, setDay] = useState('')
  // A day that is closed anyway moves nothing more.
  const [before] = useState(draft.closedOn)
  const moved = draft.closedOn.find(
    closed => !before.includes(closed) && nextOpenDay(closed, { ...draft, closedOn: [] }) === closed,
  )
  const add = () => {
    if (day) onChange({ closedOn: [...new Set([...draft.closedOn, day])].sort() })
    setDay('')
  }
  return (
    <div className="stack stack--xs">
      <TextField
        id={fieldId('closedOn')}
        type="date"
        label={t('branch.closed-on')}
        hint={t('branch.closed-on-hint')}
        value={day}
        onText={setDay}
      />
      <Button look="second" icon={icons.plus} onClick={add}>
        {t('branch.add-closed')}
      </Button>
      <Holidays
        timeZone={draft.timeZone}
        closedOn={draft.closedOn}
        onClose={closedOn => onChange({ closedOn })}
      />
      {moved && (
        <Notice tone="you" icon="alert">
          {t('branch.closed-moves', { day: f.weekday(moved), to: f.weekday(nextOpenDay(moved, draft)) })}
        </Notice>
      )}
      <ul>
        {draft.closedOn.map(closed => (
          <li key={closed} className="row">
            {f.weekday(closed)}
            <Button
              look="plain"
              onClick={() => onChange({ closedOn: draft.closedOn.filter(other => other !== closed) })}
            >
              {t('record.remove')}
              <span className="vh"> {f.weekday(closed)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Hours({ draft, fault, onChange }: Props) {
  const t = useText()
  const f = useFormats()
  return (
    <>
      <Select
        id={fieldId('timeZone')}
        label={t('branch.time-zone')}
        hint={t('branch.time-zone-hint')}
        options={timeZones(draft.timeZone).map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        error={fault('timeZone')}
        value={draft.timeZone}
        onPick={timeZone => onChange({ timeZone })}
      />
      <Checkboxes
        id={fieldId('openDays')}
        label={t('branch.open-days')}
        options={WEEK.map(day => ({ value: String(day), label: f.weekdayName(day) }))}
        error={fault('openDays')}
        value={draft.openDays}
        onPick={openDays => onChange({ openDays })}
      />
      <div className="two-fields">
        <TextField
          id={fieldId('opensAt')}
          type="time"
          label={t('branch.opens')}
          error={fault('opensAt')}
          value={draft.opensAt}
          onText={opensAt => onChange({ opensAt })}
        />
        <TextField
          id={fieldId('closesAt')}
          type="time"
          label={t('branch.closes')}
          error={fault('closesAt')}
          value={draft.closesAt}
          onText={closesAt => onChange({ closesAt })}
        />
      </div>
      <ClosedDays draft={draft} onChange={onChange} />
    </>
  )
}
