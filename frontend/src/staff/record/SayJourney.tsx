import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { AskedTwice } from '../AskedTwice'
import { Disclosure } from '../Disclosure'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { STAGES, useJourneyWords } from '../useJourneyWords'
import { JourneyHistory } from './JourneyHistory'
import { NextStepFields } from './NextStepFields'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Journey = Shape<'Journey'>
type Owner = 'CLIENT' | 'OFFICE'

const begin = ({ stage, override }: Journey) => ({
  stage,
  reason: override?.reason ?? '',
  untilOn: override?.untilOn ?? '',
  nextWords: override?.nextStep?.words ?? '',
  nextOwner: (override?.nextStep?.owner === 'CLIENT' ? 'CLIENT' : 'OFFICE') as Owner,
  nextDueOn: override?.nextStep?.dueOn ?? '',
})
export type JourneyDraft = ReturnType<typeof begin>

const termsOf = (
  { stage, reason, untilOn, nextWords, nextOwner, nextDueOn }: JourneyDraft,
  version: number,
) => ({
  stage,
  reason: reason.trim(),
  ...(untilOn && { untilOn }),
  ...(nextWords.trim() && {
    next: { words: nextWords.trim(), owner: nextOwner, ...(nextDueOn && { dueOn: nextDueOn }) },
  }),
  version,
})

/** Says where the client is, against what is derived; or lets that count again. */
export function SayJourney({ record: { code, journey }, onDone }: PanelProps) {
  const t = useText()
  const words = useJourneyWords()
  const { draft, restored, change, clear } = useDraft(`journey.${code}`, begin(journey))
  const done = (how?: string) => {
    clear()
    recordChanged(code)
    onDone(how)
  }
  const form = useForm({
    send: (body: Shape<'JourneyTerms'>) =>
      answer(api.PUT('/api/v1/clients/{code}/journey/override', { params: { path: { code } }, body })),
    check: ({ reason }) => ({ reason: !reason && 'journey.reason-missing' }),
    onDone: () => done(),
  })
  const { fresh, error } = useFresh<Journey>(form, 'journey', code, journey)
  const { override, version } = fresh ?? journey
  const undo = () =>
    answer(
      api.DELETE('/api/v1/clients/{code}/journey/override', {
        params: { path: { code }, query: { version } },
      }),
    )
  return (
    <>
      <StaffForm
        {...form}
        error={error}
        onSubmit={form.submit(termsOf(draft, version))}
        does={t('journey.say')}
        restored={restored}
        onClear={clear}
      >
        {fresh && (
          <Fresh>
            {words.stage(fresh.stage)}. {fresh.override?.reason}
          </Fresh>
        )}
        <Select
          id={fieldId('stage')}
          label={t('record.journey')}
          options={STAGES.map(value => ({ value, label: words.stage(value) }))}
          error={form.fault('stage')}
          value={draft.stage}
          onPick={stage => change({ stage })}
        />
        <TextArea
          id={fieldId('reason')}
          label={t('journey.reason')}
          hint={t('journey.reason-hint')}
          rows={3}
          maxLength={1000}
          error={form.fault('reason')}
          value={draft.reason}
          onText={reason => change({ reason })}
        />
        <TextField
          id={fieldId('untilOn')}
          type="date"
          label={t('journey.until-on')}
          hint={t('journey.until-hint')}
          error={form.fault('untilOn')}
          value={draft.untilOn}
          onText={untilOn => change({ untilOn })}
        />
        <NextStepFields draft={draft} change={change} fault={form.fault} />
      </StaffForm>
      {override && (
        <AskedTwice
          does={t('journey.undo')}
          title={t('journey.undo')}
          send={undo}
          onDone={() => done('journey-undone')}
        >
          {t('journey.undo-means', { stage: words.stage(journey.derivedStage) })}
        </AskedTwice>
      )}
      <Disclosure summary={t('journey.history')}>{() => <JourneyHistory code={code} />}</Disclosure>
    </>
  )
}
