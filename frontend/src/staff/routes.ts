import { type ComponentType, lazy } from 'react'

/** Administrators see no case data, and the others administer nothing; `staff` are all of them, `anyone` needs no session. */
export type For = 'anyone' | 'staff' | 'cases' | 'supervision' | 'administration'

export type StaffRoute = { path: string; title: string; page: ComponentType; for: For }

/** The staff's part of the map. */
export const staffRoutes: StaffRoute[] = [
  { path: '/staff', title: 'staff.home', for: 'anyone', page: lazy(() => import('./home/Home')) },
  {
    path: '/staff/sign-in',
    title: 'sign-in.staff-title',
    for: 'anyone',
    page: lazy(() => import('./sign-in/SignIn')),
  },
  {
    path: '/staff/set-password',
    title: 'password.title',
    for: 'anyone',
    page: lazy(() => import('./sign-in/SetPassword')),
  },
  {
    path: '/staff/security',
    title: 'security.title',
    for: 'staff',
    page: lazy(() => import('./security/Security')),
  },
  {
    path: '/staff/worklist',
    title: 'staff.worklist',
    for: 'cases',
    page: lazy(() => import('./worklist/Worklist')),
  },
  {
    path: '/staff/worklist/absences',
    title: 'absence.title',
    for: 'cases',
    page: lazy(() => import('./absences/Absences')),
  },
  {
    path: '/staff/worklist/load',
    title: 'load.title',
    for: 'supervision',
    page: lazy(() => import('./load/Load')),
  },
  {
    path: '/staff/administration/load',
    title: 'load.branches',
    for: 'administration',
    page: lazy(() => import('./load/BranchLoads')),
  },
  {
    path: '/staff/clients',
    title: 'staff.clients',
    for: 'cases',
    page: lazy(() => import('./clients/Clients')),
  },
  {
    path: '/staff/clients/new',
    title: 'clients.new',
    for: 'cases',
    page: lazy(() => import('./clients/NewClient')),
  },
  {
    path: '/staff/imports',
    title: 'imports.title',
    for: 'cases',
    page: lazy(() => import('./imports/Imports')),
  },
  {
    path: '/staff/imports/:id',
    title: 'imports.one',
    for: 'cases',
    page: lazy(() => import('./imports/OneImport')),
  },
  {
    path: '/staff/duplicates',
    title: 'duplicate.title',
    for: 'cases',
    page: lazy(() => import('./duplicates/Duplicates')),
  },
  {
    path: '/staff/duplicates/:id',
    title: 'duplicate.compare',
    for: 'cases',
    page: lazy(() => import('./duplicates/OneDuplicate')),
  },
  {
    path: '/staff/emergencies',
    title: 'emergency.title',
    for: 'cases',
    page: lazy(() => import('./emergencies/Emergencies')),
  },
  {
    path: '/staff/emergencies/new',
    title: 'emergency.open',
    for: 'cases',
    page: lazy(() => import('./emergencies/NewEmergency')),
  },
  {
    path: '/staff/identity-checks',
    title: 'identity.title',
    for: 'supervision',
    page: lazy(() => import('./identity-checks/IdentityChecks')),
  },
  {
    path: '/staff/clients/:code',
    title: 'record.title',
    for: 'cases',
    page: lazy(() => import('./record/ClientRecord')),
  },
  {
    path: '/staff/clients/:code/timeline',
    title: 'record.timeline',
    for: 'cases',
    page: lazy(() => import('./record/WholeTimeline')),
  },
  {
    path: '/staff/clients/:code/audit',
    title: 'record.who-looked',
    for: 'supervision',
    page: lazy(() => import('./record/WhoLooked')),
  },
  ...['', '/:id'].map(
    (thing): StaffRoute => ({
      path: `/staff/clients/:code/telephone/:kind${thing}`,
      title: 'telephone.title',
      for: 'cases',
      page: lazy(() => import('./telephone-signatures/TelephoneSignature')),
    }),
  ),
  {
    path: '/staff/telephone-signatures/:number',
    title: 'telephone.one',
    for: 'cases',
    page: lazy(() => import('./telephone-signatures/OneSignature')),
  },
  {
    path: '/staff/clients/:code/change-reports/new',
    title: 'change.take-down',
    for: 'cases',
    page: lazy(() => import('./change-reports/NewChangeReport')),
  },
  {
    path: '/staff/change-reports/:id',
    title: 'change.title',
    for: 'cases',
    page: lazy(() => import('./change-reports/ChangeReport')),
  },
  {
    path: '/staff/documents/:id',
    title: 'review.title',
    for: 'cases',
    page: lazy(() => import('./documents/Review')),
  },
  {
    path: '/staff/notices/:id',
    title: 'letter.title',
    for: 'cases',
    page: lazy(() => import('./notices/NoticePage')),
  },
  {
    path: '/staff/confirmations/:number',
    title: 'confirmation.title',
    for: 'cases',
    page: lazy(() => import('./confirmations/Confirmation')),
  },
  {
    path: '/staff/administration',
    title: 'administration.accounts',
    for: 'administration',
    page: lazy(() => import('./accounts/StaffAccounts')),
  },
  {
    path: '/staff/administration/branches',
    title: 'administration.branches',
    for: 'administration',
    page: lazy(() => import('./branches/Branches')),
  },
  {
    path: '/staff/administration/review-reasons',
    title: 'administration.review-reasons',
    for: 'administration',
    page: lazy(() => import('./review-reasons/ReviewReasons')),
  },
  {
    path: '/staff/administration/new-review-reason',
    title: 'review-reason.new',
    for: 'administration',
    page: lazy(() => import('./review-reasons/NewReviewReason')),
  },
  {
    path: '/staff/administration/review-reasons/:reason',
    title: 'review-reason.edit',
    for: 'administration',
    page: lazy(() => import('./review-reasons/EditReviewReason')),
  },
  {
    path: '/staff/administration/programs',
    title: 'administration.programs',
    for: 'administration',
    page: lazy(() => import('./programs/Programs')),
  },
  {
    path: '/staff/administration/programs/new/:kind',
    title: 'catalogue.new',
    for: 'administration',
    page: lazy(() => import('./programs/NewThing')),
  },
  {
    path: '/staff/administration/programs/:kind/:id',
    title: 'catalogue.edit',
    for: 'administration',
    page: lazy(() => import('./programs/EditThing')),
  },
  {
    path: '/staff/administration/messages',
    title: 'administration.messages',
    for: 'administration',
    page: lazy(() => import('./messages/Messages')),
  },
  {
    path: '/staff/administration/messages/:id',
    title: 'messages.edit',
    for: 'administration',
    page: lazy(() => import('./messages/EditMessage')),
  },
  {
    path: '/staff/administration/settings',
    title: 'administration.settings',
    for: 'administration',
    page: lazy(() => import('./settings/Settings')),
  },
  {
    path: '/staff/administration/history',
    title: 'administration.history',
    for: 'administration',
    page: lazy(() => import('./history/History')),
  },
  {
    path: '/staff/administration/jobs',
    title: 'administration.jobs',
    for: 'administration',
    page: lazy(() => import('./jobs/Jobs')),
  },
  {
    path: '/staff/administration/audit',
    title: 'audit.title',
    for: 'administration',
    page: lazy(() => import('./audit-verifications/AuditVerifications')),
  },
  {
    path: '/staff/administration/scanner',
    title: 'administration.scanner',
    for: 'administration',
    page: lazy(() => import('./scanner/Scanner')),
  },
]
