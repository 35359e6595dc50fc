import type { FormEvent } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { TextArea } from '../../ui/field/TextArea'
import type { Reporting } from './useReporting'

type Props = { reporting: Reporting; onNext: () => void; next: string }

/** Whatever no question asked for. */
export function More({ reporting: { entered, saving }, onNext, next }: Props) {
  const t = useText()
  const go = (event: FormEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <form className="stack stack--l" onSubmit={go} noValidate>
      <TextArea
        id="note"
        label={t('change-page.more')}
        heading
        hint={t('change-page.more-hint')}
        value={entered.note}
        onText={note => saving.write({ note })}
        rows={6}
        maxLength={1000}
      />
      <Button type="submit" wide>
        {next}
      </Button>
    </form>
  )
}
