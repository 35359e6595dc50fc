import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { useColleagues } from '../useColleagues'
import { fieldId } from '../useForm'
import { CLIENT, type StepDraft } from './goal-draft'

type Props = {
  code: string
  step: StepDraft
  at: number
  last: boolean
  fault: (field: string) => string | undefined
  onChange: (part: Partial<StepDraft>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

function Place({ at, last, onMove, onRemove }: Pick<Props, 'at' | 'last' | 'onMove' | 'onRemove'>) {
  const t = useText()
  const n = at + 1
  return (
    <div className="row-actions">
      {at > 0 && (
        <Button look="plain" onClick={() => onMove(-1)}>
          {t('goal.step-up')}
          <span className="vh"> {t('goal.step-n', { n })}</span>
        </Button>
      )}
      {!last && (
        <Button look="plain" onClick={() => onMove(1)}>
          {t('goal.step-down')}
          <span className="vh"> {t('goal.step-n', { n })}</span>
        </Button>
      )}
      <Button look="plain" onClick={onRemove}>
        {t('goal.step-remove')}
        <span className="vh"> {t('goal.step-n', { n })}</span>
      </Button>
    </div>
  )
}

/** One step of a goal: what, whose, and by when. */
export function StepFields({ code, step, at, last, fault, onChange, onMove, onRemove }: Props) {
  const t = useText()
  const colleagues = useColleagues(code)
  const id = (field: string) => fieldId(`steps[${at}].${field}`)
  const error = (field: string) => fault(`steps[${at}].${field}`)
  return (
    <fieldset className="step-fields stack stack--s">
      <legend className="legend">{t('goal.step-n', { n: at + 1 })}</legend>
      <TextField
        id={id('title')}
        label={t('goal.step-title')}
        maxLength={200}
        error={error('title')}
        value={step.title}
        onText={title => onChange({ title })}
      />
      <div className="note-when">
        <Select
          id={id('staffId')}
          label={t('goal.step-whose')}
          options={[
            { value: CLIENT, label: t('goal.of-client') },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={error('staffId')}
          value={step.whose}
          onPick={whose => onChange({ whose })}
        />
        <TextField
          id={id('dueOn')}
          type="date"
          label={t('goal.step-due')}
          error={error('dueOn')}
          value={step.dueOn}
          onText={dueOn => onChange({ dueOn })}
        />
      </div>
      <TextField
        id={id('note')}
        label={t('goal.step-note')}
        maxLength={1000}
        error={error('note')}
        value={step.note}
        onText={note => onChange({ note })}
      />
      {step.whose === CLIENT && (
        <Checkbox
          id={id('tellWhenDone')}
          label={t('goal.step-tell')}
          checked={step.tellWhenDone}
          onPick={tellWhenDone => onChange({ tellWhenDone })}
        />
      )}
      <Place at={at} last={last} onMove={onMove} onRemove={onRemove} />
    </fieldset>
  )
}
