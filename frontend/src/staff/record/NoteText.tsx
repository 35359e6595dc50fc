import { useState } from 'react'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { TextArea } from '../../ui/field/TextArea'
import { useColleagues } from '../useColleagues'
import { fieldId } from '../useForm'
import type { EngagementDraft } from './engagement-draft'
import { begunName, whoBegins } from './mentioning'

const OFFERED = 6
const ID = fieldId('text')
const area = () => document.getElementById(ID) as HTMLTextAreaElement | null

type Props = {
  code: string
  label: string
  draft: EngagementDraft
  change: (part: Partial<EngagementDraft>) => void
  error: string | undefined
}

/** The note itself. After an @ it offers colleagues: whoever is named gets a task. */
export function NoteText({ code, label, draft: { text, mentions }, change, error }: Props) {
  const t = useText()
  const me = useSession()?.accountId
  const colleagues = useColleagues(code).filter(({ id }) => id !== me)
  const [caret, setCaret] = useState(text.length)
  const begun = begunName(text.slice(0, caret))
  const offered = begun ? whoBegins(colleagues, begun.typed).slice(0, OFFERED) : []
  const named = mentions.filter(({ name }) => text.includes(`@${name}`))

  const pick = ({ id, name }: { id: string; name: string }) => {
    const start = `${text.slice(0, begun?.at)}@${name} `
    const others = mentions.filter(one => one.id !== id)
    change({ text: start + text.slice(caret), mentions: [...others, { id, name }] })
    setCaret(start.length)
    area()?.focus()
  }
  return (
    <div>
      <TextArea
        id={ID}
        label={label}
        hint={t('note.hint')}
        rows={7}
        maxLength={4000}
        error={error}
        value={text}
        onText={text => {
          setCaret(area()?.selectionStart ?? text.length)
          change({ text })
        }}
      />
      {offered.length > 0 && (
        <fieldset className="offered">
          <legend className="small">{t('note.mention-whom')}</legend>
          {offered.map(one => (
            <Button key={one.id} look="second" onClick={() => pick(one)}>
              {one.name}
            </Button>
          ))}
        </fieldset>
      )}
      {named.length > 0 && (
        <p className="small quiet" role="status">
          {t('note.mentioned', { names: named.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </div>
  )
}
