import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { TextField } from '../../ui/field/TextField'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Export } from '../Export'
import { findClients, searchFor, useSearched } from '../findClients'
import type { Taking } from '../useExport'
import { asClientCode, asConfirmationNumber } from './codes'
import { FoundClients } from './FoundClients'
import { Recent } from './Recent'
import { StageFilter } from './StageFilter'
import { addressOf, type Stage, stageOf } from './stage'
import './clients.css'
import { icons } from '../icons'

const take = (query: string, stage: Stage, how: Taking) =>
  answer(
    api.POST('/api/v1/clients/export', {
      params: { query: how },
      body: { query, ...(stage && { stage }) },
      parseAs: 'stream',
    }),
  )

/** Where a number that names one thing leads; nowhere for names, phones and emails. */
function placeOf(query: string) {
  const number = asConfirmationNumber(query)
  if (number) return `/staff/confirmations/${number}`
  const code = asClientCode(query)
  return code && `/staff/clients/${code}`
}

/** Finds clients by whatever the person at the counter has in hand. */
export default function Clients() {
  const t = useText()
  const [, navigate] = useLocation()
  const supervises = useSession()?.role === 'SUPERVISOR'
  const stage = stageOf(new URLSearchParams(useSearch()).get('stage'))
  const query = useSearched()
  const [typed, setTyped] = useState(query)
  const place = placeOf(query)
  useEffect(() => {
    setTyped(query)
    if (place) navigate(place, { replace: true })
  }, [query, place])
  const { items, error, loading, more, again } = usePages(['clients', query, stage], cursor =>
    findClients(query, { ...(cursor && { cursor }) }, stage),
  )
  const byCard = items?.[0]?.matched?.by === 'IDENTIFIER'
  useEffect(() => {
    if (byCard) setTyped('')
  }, [byCard])
  const look = (text: string, at: Stage) =>
    navigate(addressOf(at), text.trim() ? { state: searchFor(text.trim()) } : undefined)
  return (
    <div className="staff-page stack">
      <div className="row">
        <h1>{t('staff.clients')}</h1>
        <Link to="/staff/duplicates">{t('duplicate.title')}</Link>
        {supervises && <Link to="/staff/identity-checks">{t('identity.title')}</Link>}
        {supervises && <Link to="/staff/emergencies">{t('emergency.title')}</Link>}
        <ButtonLink to="/staff/clients/new" icon={icons.plus}>
          {t('clients.new')}
        </ButtonLink>
        <ButtonLink to="/staff/imports" look="second">
          {t('imports.title')}
        </ButtonLink>
        <Export name="clients" named read={how => take(query, stage, how)} />
      </div>
      <form
        className="find-client"
        onSubmit={event => {
          event.preventDefault()
          look(typed, stage)
        }}
      >
        <TextField
          id="query"
          type="search"
          label={t('clients.find')}
          hint={t('clients.find-hint')}
          maxLength={120}
          value={typed}
          onText={setTyped}
        />
        <Button type="submit" look="second" icon={icons.search}>
          {t('clients.find-button')}
        </Button>
        <StageFilter stage={stage} onPick={picked => look(byCard ? query : typed, picked)} />
      </form>
      {!query && !stage && <Recent />}
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items && <FoundClients clients={items} query={query} stage={stage} more={Boolean(more)} />}
      {more && (
        <div>
          <Button look="second" busy={loading} onClick={more}>
            {t('worklist.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
