import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Select } from '../../ui/select/Select'
import { Table } from '../../ui/table/Table'
import { StaffForm } from '../StaffForm'
import { useForm } from '../useForm'
import { languageOptions, usePrograms } from '../useOffices'
import { usePersonal } from '../usePersonal'
import { type Import, keepImport, USES, type Use } from './imports'

const NONE = 'NONE'

/** What each column holds, as it was guessed, and what goes for rows that do not say. */
export function MapColumns({ one }: { one: Import }) {
  const t = useText()
  const personal = usePersonal()
  const [, navigate] = useLocation()
  const programs = usePrograms().data?.items ?? []
  const [columns, setColumns] = useState<Use[]>(one.columns.map(({ field }) => field ?? 'LEFT_OUT'))
  const [language, setLanguage] = useState(one.language ?? NONE)
  const [program, setProgram] = useState(one.program ?? NONE)
  const path = { id: one.id }
  const form = useForm({
    send: (body: Shape<'NewImportCheck'>) =>
      answer(api.POST('/api/v1/imports/{id}/check', { params: { path }, body })),
    onDone: keepImport,
  })
  const removal = useSubmission(
    (_: string) => answer(api.DELETE('/api/v1/imports/{id}', { params: { path } })),
    () => navigate('/staff/imports'),
  )
  const nobody = { value: NONE, label: t('imports.each-row-says') }
  return (
    <section className="stack">
      <h2>{t('imports.columns')}</h2>
      <StaffForm
        {...form}
        faults={[]}
        error={form.problem}
        does={t(one.state.status === 'MAPPING' ? 'imports.check' : 'imports.check-again')}
        onSubmit={form.submit({
          columns,
          ...(language !== NONE && { language }),
          ...(program !== NONE && { program }),
        })}
      >
        <Table
          caption={t('imports.columns')}
          head={
            <tr>
              <th scope="col">{t('imports.column')}</th>
              <th scope="col">{t('imports.samples')}</th>
              <th scope="col">{t('imports.holds')}</th>
            </tr>
          }
        >
          {one.columns.map(({ letter, heading, samples }, at) => (
            <tr key={letter}>
              <th scope="row">
                {letter} <b>{heading}</b>
              </th>
              <td className="import__said">{personal.said(samples.filter(Boolean).join(' · '))}</td>
              <td>
                <Select
                  id={`column-${letter}`}
                  label={<span className="vh">{t('imports.holds-of', { column: heading || letter })}</span>}
                  options={USES.map(value => ({ value, label: t(`imports.use-${value}`) }))}
                  value={columns[at] ?? 'LEFT_OUT'}
                  onPick={use => setColumns(columns.map((old, other) => (other === at ? use : old)))}
                />
              </td>
            </tr>
          ))}
        </Table>
        <Select
          id="import-language"
          label={t('imports.language')}
          options={[nobody, ...languageOptions]}
          value={language}
          onPick={setLanguage}
        />
        <Select
          id="import-program"
          label={t('imports.program')}
          options={[nobody, ...programs.map(({ program: value, name: label }) => ({ value, label }))]}
          value={program}
          onPick={setProgram}
        />
      </StaffForm>
      <ProblemNotice error={removal.error} />
      <div>
        <Button look="plain" busy={removal.busy} onClick={() => void removal.submit(one.id)}>
          {t('imports.remove')}
        </Button>
      </div>
    </section>
  )
}
