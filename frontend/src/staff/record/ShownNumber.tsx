import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { StepUp } from '../StepUp'
import { useKindName } from './identifiers'
import { useShownNumber } from './useShownNumber'

type Props = { code: string; identifier: Shape<'Identifier'> }

/** A number by its last characters; whole for a minute, for whoever shows that it is them. */
export function ShownNumber({ code, identifier }: Props) {
  const t = useText()
  const kindName = useKindName()
  const { number, show, hide, busy, error } = useShownNumber(code, identifier.id)
  const asks = error instanceof Problem && error.code === 'step-up-needed'
  return (
    <>
      <b className="code nowrap" aria-live="polite">
        {number ?? `•••${identifier.ending}`}
      </b>{' '}
      <Button look="plain" busy={busy} onClick={number ? hide : show}>
        {t(number ? 'identifier.hide' : 'identifier.show')}
        <span className="vh"> {kindName(identifier)}</span>
      </Button>
      {number && <span className="quiet small">{t('identifier.hidden-again')}</span>}
      {!asks && <ProblemNotice error={error} />}
      <StepUp error={error} onShown={show} />
    </>
  )
}
