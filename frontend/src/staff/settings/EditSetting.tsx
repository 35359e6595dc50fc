import { useEffect, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Loading } from '../../ui/loading/Loading'
import { Editions } from '../Editions'
import { FreshEdition } from '../FreshEdition'
import type { Line } from '../lines'
import { StaffForm } from '../StaffForm'
import { useAnew } from '../useAnew'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { choose, draftOf, keyOf, readSetting, type Setting, settingsChanged, useAmount } from './settings'

type Props = { now: Setting; editions: Setting[]; onDone: () => void }

function Edit({ now, editions, onDone }: Props) {
  const t = useText()
  const amount = useAmount()
  const { draft, restored, change, clear } = useDraft(`setting.${now.setting}`, draftOf(now))
  const [read, setRead] = useState(now)
  const form = useForm({
    send: (content: typeof draft) => choose(now.setting, content),
    check: ({ value }) => ({ value: !/^\d{0,5}$/.test(value) && 'setting.not-a-number' }),
    onDone: () => {
      clear()
      settingsChanged()
      onDone()
    },
  })
  const overtaken = form.problem?.code === 'changed-meanwhile'
  const fresh = overtaken ? (form.problem?.params.setting as Setting | undefined) : undefined
  useEffect(() => {
    if (!fresh) return
    setRead(editions.find(({ edition }) => edition === draft.edition) ?? now)
    change({ edition: fresh.edition })
    settingsChanged()
  }, [form.problem])
  const label = t(`setting.${now.setting}`)
  const lines = ({ unit, value, chosen }: Setting): Line[] => [
    { label, text: chosen ? amount(unit, value) : `${amount(unit, value)} (${t('setting.by-default')})` },
  ]
  return (
    <>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(draft)}
        does={t('form.save')}
        restored={restored}
        onClear={clear}
      >
        {fresh && <FreshEdition by={fresh.changedBy} now={lines(fresh)} before={lines(read)} />}
        <TextField
          id={fieldId('value')}
          label={label}
          hint={t('setting.bounds', {
            least: amount(now.unit, now.least),
            most: amount(now.unit, now.most),
            byDefault: amount(now.unit, now.byDefault),
          })}
          inputMode="numeric"
          maxLength={5}
          error={form.fault('value')}
          value={draft.value}
          onText={value => change({ value: value.trim() })}
        />
      </StaffForm>
      <Editions
        first={t('setting.first')}
        editions={editions.map(one => ({
          number: one.edition,
          at: one.changedAt,
          by: one.changedBy,
          lines: lines(one),
        }))}
        onUse={number => {
          const again = editions.find(({ edition }) => edition === number)
          if (again) change({ value: draftOf(again).value })
        }}
      />
    </>
  )
}

/** One number: what it may be, and what it was before. */
export function EditSetting({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, again } = useAnew(keyOf(id), () => readSetting(id))
  const now = data?.items[0]
  return (
    <>
      {!now && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && now && <Edit now={now} editions={data.items} onDone={onDone} />}
    </>
  )
}
