import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import { languageOptions } from '../useOffices'

export type NewClientDraft = {
  name: string
  contact: string
  language: string
  program: string
  branch: string
}

type Props = {
  draft: NewClientDraft
  programs: Shape<'Program'>[]
  branches: Shape<'Branch'>[]
  fault: (field: string) => string | undefined
  onChange: (part: Partial<NewClientDraft>) => void
}

export function NewClientFields({ draft, programs, branches, fault, onChange }: Props) {
  const t = useText()
  return (
    <>
      <TextField
        id={fieldId('name')}
        label={t('clients.name')}
        hint={t('clients.name-hint')}
        autoComplete="off"
        maxLength={120}
        error={fault('name')}
        value={draft.name}
        onText={name => onChange({ name })}
      />
      <TextField
        id={fieldId('contact')}
        label={t('clients.contact')}
        hint={t('clients.contact-hint')}
        autoComplete="off"
        maxLength={254}
        error={fault('contact')}
        value={draft.contact}
        onText={contact => onChange({ contact })}
      />
      <Radios
        id={fieldId('language')}
        label={t('clients.language')}
        hint={t('clients.language-hint')}
        options={languageOptions}
        error={fault('language')}
        value={draft.language}
        onPick={language => onChange({ language })}
      />
      <Select
        id={fieldId('program')}
        label={t('clients.program')}
        placeholder={t('form.pick')}
        options={programs.map(({ program, alias, name }) => ({
          value: program,
          label: `${alias} · ${name}`,
        }))}
        error={fault('program')}
        value={draft.program}
        onPick={program => onChange({ program })}
      />
      <Select
        id={fieldId('branch')}
        label={t('clients.branch')}
        placeholder={t('form.pick')}
        options={branches.map(({ id, name }) => ({ value: id, label: name }))}
        error={fault('branch')}
        value={draft.branch}
        onPick={branch => onChange({ branch })}
      />
    </>
  )
}
