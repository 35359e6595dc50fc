import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Tag } from '../../ui/tag/Tag'
import { AdministrationTabs } from '../AdministrationTabs'
import { Came } from '../Came'
import { languageOptions } from '../useOffices'
import { wordingAt } from './message'
import './messages.css'

type Words = Shape<'MessageTemplateWords'>

const read = () => answer(api.GET('/api/v1/message-templates'))

type HeadProps = { template: Shape<'MessageTemplate'>; channel: 'text' | 'email'; language: string }

function Head({ template, channel, language }: HeadProps) {
  const t = useText()
  return (
    <div className="row">
      <h3>{t(`messages.${channel}`)}</h3>
      <Link to={wordingAt(template.template, channel, language)}>
        {t('administration.edit')}
        <span className="vh">
          {' '}
          {t(`messages.${channel}`)}: {t(`template.${template.template}`)}
        </span>
      </Link>
    </div>
  )
}

function Preview({ template, words }: { template: Shape<'MessageTemplate'>; words: Words }) {
  const t = useText()
  const { language, text, characters = 0, segments = 1, subject, email } = words
  return (
    <section className="card message" aria-label={t(`template.${template.template}`)}>
      <h2>{t(`template.${template.template}`)}</h2>
      {template.urgent && (
        <Tag tone="us" icon="clock">
          {t('messages.urgent')}
        </Tag>
      )}
      {text && (
        <>
          <Head template={template} channel="text" language={language} />
          <p className="message__text" lang={language}>
            {text}
          </p>
          <p className="small quiet">
            {t('messages.size', { n: characters })}{' '}
            {segments > 1 && (
              <Tag tone="bad" icon="alert">
                {t('messages.segments', { n: segments })}
              </Tag>
            )}
          </p>
        </>
      )}
      {email && (
        <>
          <Head template={template} channel="email" language={language} />
          <div className="message__email" lang={language}>
            <p>
              <b>{subject}</b>
            </p>
            <p>{email}</p>
          </div>
        </>
      )}
    </section>
  )
}

/** What goes out by itself, as it goes out, so that whoever answers for it can read it. */
export default function Messages() {
  const t = useText()
  const [language, speak] = useState<string>(spoken())
  const { data, error, pending, again } = useQuery({ key: ['message-templates'], read, fresh: 60_000 })
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <Came />
      <h1>{t('administration.messages')}</h1>
      <p className="quiet">{t('messages.lead')}</p>
      <Radios
        id="language"
        label={t('messages.language')}
        options={languageOptions}
        value={language}
        onPick={speak}
      />
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      <div className="messages">
        {data?.items.map(template => {
          const words = template.words.find(one => one.language === language)
          return words && <Preview key={template.template} template={template} words={words} />
        })}
      </div>
    </div>
  )
}
