import type { ReactNode } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { StepUp } from '../StepUp'
import { usePersonal } from '../usePersonal'
import { useKindName } from './identifiers'
import { useShownNumber } from './useShownNumber'

type Props = {
  code: string
  identifier: Shape<'Identifier'>
  /** What else can be done with it. */
  children?: ReactNode
}

/** A number by its last characters; whole for a minute, for whoever shows that it is them. */
export function ShownNumber({ code, identifier, children }: Props) {
  const t = useText()
  const personal = usePersonal()
  const name = useKindName()(identifier)
  const { number, show, hide, busy, error } = useShownNumber(code, identifier.id)
  const asks = error instanceof Problem && error.code === 'step-up-needed'
  return (
    <>
      <span>
        {name}{' '}
        <b className="code nowrap" aria-live="polite">
          {personal.said(number ?? `•••${identifier.ending}`)}
        </b>
      </span>
      {number && <span className="quiet small">{t('identifier.hidden-again')}</span>}
      <span className="row identifier-tools">
        <Button look="plain" busy={busy} onClick={number ? hide : show}>
          {t(number ? 'identifier.hide' : 'identifier.show')}
          <span className="vh"> {name}</span>
        </Button>
        {children}
      </span>
      {!asks && <ProblemNotice error={error} />}
      <StepUp error={error} onShown={show} />
    </>
  )
}
