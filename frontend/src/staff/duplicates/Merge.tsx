import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Radios } from '../../ui/choice/Radios'
import type { Told } from '../Came'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'

type Compared = Shape<'DuplicateComparison'>
type Choice = { nameOf?: string; languageOf?: string; caseworkerOf?: string; left: string[] }

const FACTS = ['nameOf', 'languageOf', 'caseworkerOf'] as const

/** Which record stays, and what is taken of which. */
export function Merge({ compared, onFresh }: { compared: Compared; onFresh: () => void }) {
  const t = useText()
  const personal = usePersonal()
  const [, navigate] = useLocation()
  const languageName = useLanguageName()
  const sides = [compared.one, compared.other]
  const older = compared.one.createdAt <= compared.other.createdAt ? compared.one : compared.other
  const [keep, setKeep] = useState(older.code)
  const [choice, setChoice] = useState<Choice>({ left: [] })
  const gone = compared.one.code === keep ? compared.other : compared.one
  const { id, version } = compared.duplicate
  const { submit, busy, error } = useSubmission(
    () =>
      answer(
        api.PUT('/api/v1/duplicates/{id}/merge', {
          params: { path: { id } },
          body: {
            keep,
            nameOf: choice.nameOf ?? keep,
            languageOf: choice.languageOf ?? keep,
            caseworkerOf: choice.caseworkerOf ?? keep,
            contacts: gone.contacts.map(contact => contact.id).filter(one => !choice.left.includes(one)),
            version,
          },
        }),
      ),
    () => {
      const told: Told = { told: 'duplicate.told-merged', values: { code: gone.code } }
      navigate(`/staff/clients/${keep}`, { state: told })
    },
  )
  const labels = {
    nameOf: (side: Compared['one']) => personal.name(side.name, side.code),
    languageOf: (side: Compared['one']) => languageName(side.language),
    caseworkerOf: (side: Compared['one']) => side.caseworker ?? t('worklist.nobody'),
  }
  return (
    <section className="card stack">
      <h2>{t('duplicate.merge-title')}</h2>
      <p>{t('duplicate.merge-what')}</p>
      <Radios
        id="keep"
        label={t('duplicate.keep')}
        hint={t('duplicate.keep-hint')}
        options={sides.map(({ code, name }) => ({
          value: code,
          label: personal.hidden ? code : `${code} · ${name}`,
        }))}
        value={keep}
        onPick={setKeep}
      />
      {FACTS.filter(fact => labels[fact](compared.one) !== labels[fact](compared.other)).map(fact => (
        <Radios
          key={fact}
          id={fact}
          label={t(`duplicate.${fact}`)}
          options={sides.map(side => ({ value: side.code, label: labels[fact](side) }))}
          value={choice[fact] ?? keep}
          onPick={code => setChoice({ ...choice, [fact]: code })}
        />
      ))}
      {gone.contacts.map(contact => (
        <Checkbox
          key={contact.id}
          id={`contact-${contact.id}`}
          label={t('duplicate.contact', { address: personal.contact(contact.address) })}
          checked={!choice.left.includes(contact.id)}
          onPick={taken =>
            setChoice({
              ...choice,
              left: taken ? choice.left.filter(one => one !== contact.id) : [...choice.left, contact.id],
            })
          }
        />
      ))}
      {gone.household.length > 0 && (
        <p>
          {t('duplicate.moves-too', {
            names: gone.household.map(({ name, code }) => personal.name(name, code)).join(', '),
          })}
        </p>
      )}
      <ProblemNotice error={error} onRetry={onFresh} />
      <div>
        <Button busy={busy} onClick={() => void submit(undefined)}>
          {t('duplicate.merge', { code: keep })}
        </Button>
      </div>
    </section>
  )
}
