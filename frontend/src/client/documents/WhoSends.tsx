import { type FormEvent, useState } from 'react'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextField } from '../../ui/field/TextField'
import { Hero } from '../../ui/hero/Hero'
import type { useDraft } from '../useDraft'
import type { LinkReceipt } from './LinkReceipt'
import type { OpenedLink } from './link'

/** Who sends, in their own words, and for what; and what they have of it. */
export type Sender = { name: string; itemId: string; receipt?: LinkReceipt | undefined }

export const NOBODY: Sender = { name: '', itemId: '' }

type Props = { link: OpenedLink; draft: ReturnType<typeof useDraft<Sender>>; onGo: () => void }

/** The office has to know whom it is from; whoever sends sees nothing of whom it is about. */
export function WhoSends({ link, draft: { answers, change }, onGo }: Props) {
  const t = useText()
  const formats = useFormats()
  const [tried, setTried] = useState(false)
  const several = link.items.length > 1
  const faults = [
    ...(several && !answers.itemId ? [{ id: 'item', text: t('send.which-missing') }] : []),
    ...(answers.name.trim() === '' ? [{ id: 'name', text: t('send.name-missing') }] : []),
  ]
  const shown = tried ? faults : []
  const errorOf = (id: string) => shown.find(fault => fault.id === id)?.text
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.length === 0) onGo()
  }
  const [only] = link.items
  return (
    <>
      <Hero title={t('send.heading')}>{t('send.lead')}</Hero>
      <PageBody>
        <form className="stack stack--l" onSubmit={go} noValidate>
          <ErrorSummary faults={shown} />
          {several ? (
            <Radios
              id="item"
              label={t('send.which')}
              error={errorOf('item')}
              value={answers.itemId || undefined}
              onPick={itemId => change({ itemId })}
              options={link.items.map(({ checklistItemId, requirementName }) => ({
                value: checklistItemId,
                label: requirementName,
              }))}
            />
          ) : (
            <p>{t('send.what', { requirement: only?.requirementName })}</p>
          )}
          <TextField
            id="name"
            label={t('send.name')}
            hint={t('send.name-hint')}
            error={errorOf('name')}
            value={answers.name}
            onText={name => change({ name })}
            autoComplete="organization"
            maxLength={80}
          />
          <Button type="submit" wide>
            {t('send.go')}
          </Button>
          <p className="quiet">{t('send.until', { moment: formats.moment(link.expiresAt) })}</p>
        </form>
      </PageBody>
    </>
  )
}
