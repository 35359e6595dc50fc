import type { Shape } from '../../api/client'
import type { Formats } from '../../i18n/format'
import type { Text } from '../../i18n/useText'
import type { Fact } from '../../ui/facts/Facts'

type Seal = Partial<
  Pick<Shape<'SignatureVerification'>, 'number' | 'sealedAt' | 'method' | 'statementHash' | 'timestampedAt'>
>

/** What a seal says; nothing of it is about a person. */
export function sealFacts(seal: Seal, t: Text, formats: Formats): Fact[] {
  const { number, sealedAt, method, statementHash, timestampedAt } = seal
  const facts: (Fact | false | undefined | '')[] = [
    number && { term: t('signed.number'), detail: <span className="code">{number}</span> },
    sealedAt && { term: t('verify.sealed'), detail: formats.dateTime(sealedAt) },
    timestampedAt && { term: t('verify.timestamp'), detail: formats.dateTime(timestampedAt) },
    method && { term: t('verify.method'), detail: t(`signatures.how-${method}`) },
    statementHash && {
      term: t('verify.hash'),
      detail: <span className="hash">{statementHash}</span>,
    },
  ]
  return facts.filter(fact => typeof fact === 'object')
}
