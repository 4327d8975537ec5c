// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of the types that documents hold, a line each, in the order in which they are written: what is stated of
 * an attribute stands behind its name. Of records, whose order is in their class, only those of which something is stated.
 *
 * <p>It is written down here, so that nobody needs the annotations' classes in order to read a document: their proxies
 * take longer to make than a call takes to be decided. {@code AttributeTextsTest} holds it against the annotations, by
 * which users' own tools go, and writes what it should be.
 *
 * <p>The words are those of the annotations ({@code Size=1..50}, {@code NotBlank}), and two that no constraint says:
 * {@code stated}, a document must have the list also where it is empty, because leaving it out must not decide; and
 * {@code name}, the text tells one authority or applicant from another.
 */
final class AttributeTexts {
    private AttributeTexts() {}

    /**
     * The types of a package.
     *
     * @param name the package, without {@code io.github.ogplocal.}
     * @return a line for each type, followed by indented lines for its attributes; null when nothing is written down
     */
    static @Nullable String of(String name) {
        return switch (name) {
            case "io.record" -> """
                DigestedPart
                  pointer
                  sha256 Pattern=[0-9a-f]{64}
                EvaluatorCommitment
                  id
                  commitment Pattern=[0-9a-f]{64}
                RecordDigests
                  format Pattern=ogp-local/digests@1
                  files
                RecordManifest
                  digest Pattern=[0-9a-f]{64}
                  draws
                  evaluators
                  files
                  format Pattern=ogp-local/record@1
                  library
                  pipeline
                  pool
                  procedure
                  rules
                RecordedFile
                  name
                  sha256 Pattern=[0-9a-f]{64}
                """;
            case "model.committee" -> """
                Committee
                  id
                  kind
                  name
                  plan
                  commitment
                  establishedOn
                  dissolvedOn
                  seats Size=0..200
                  functions Size=0..50
                  meetsEveryMonths Min=1 Max=60
                  decidesBy
                  tieMode
                  publishesMinutes
                  citations Size=0..50
                CommitteeCandidate
                  id
                  side
                  organisation
                  office
                  staffCategory
                  selectedBy
                  traits
                  points
                CommitteeMembership
                  id
                  committee
                  side
                  seat
                  person
                  organisation
                  onBehalfOf
                  office
                  role
                  title
                  staffCategory
                  selectedBy
                  traits
                  start
                  end
                  citations Size=0..50
                Decision
                  subject
                  result
                  commitment
                  concerns
                  inFavour Min=0 Max=10000
                  against Min=0 Max=10000
                  abstained Min=0 Max=10000
                  recused
                  citations Size=0..50
                Meeting
                  id
                  committee
                  on
                  attendanceRecorded
                  present
                  decisions Size=0..500
                  minutesPublishedOn
                  minutesUrl Size=1..2000
                  citations Size=0..50
                MonitoringBody
                  committee
                  plan
                  drawnFrom
                  contact
                  statedIndependent
                  citations Size=0..50
                Seat
                  id
                  side
                  title
                  office
                  organisation
                  staffCategories
                  filledBy
                """;
            case "model.consultation" -> """
                Consultation
                  id
                  title
                  municipalities
                  themes Size=0..1000
                  start
                  end
                  participation Size=0..100
                  crosstabs Size=0..100
                ConsultationDocuments
                  consultation
                  proposals
                  derivations
                  responses
                Proposal
                  id
                  consultation
                  channel
                  municipality
                  theme
                  submittedOn
                  title
                  text NotEmpty
                  outline
                  supports PositiveOrZero Max=1000000000000
                  withdrawn
                  withdrawnOn
                ProposalDerivation
                  kind
                  sources NotEmpty
                  results NotEmpty
                  decidedOn
                  reason
                ProposalResponse
                  proposal
                  kind
                  reasons
                  commitments
                  respondedOn
                """;
            case "model.dossier" -> """
                ContactBook
                  contacts Size=0..10000
                ContactPoint
                  plan
                  commitment
                  person
                  name Size=1..200
                  email Size=1..254
                  phone Size=1..40
                Dossier
                  authority
                  sources Size=0..1000
                  organisations Size=0..2000
                  offices Size=0..1000
                  committees Size=0..500
                  memberships Size=0..10000
                  meetings Size=0..10000
                  monitoringBodies Size=0..100
                  plans Size=0..100
                  agreements Size=0..500
                  events Size=0..10000
                  progress Size=0..100000
                  assessments Size=0..2000
                  selfAssessments Size=0..100
                  letters Size=0..100
                  caseForms Size=0..100
                """;
            case "model.organisation" -> """
                Office
                  id
                  title
                  organisation
                  successor
                  citations Size=0..50
                Organisation
                  id
                  names Size=1..50
                  sector
                  partOf
                  successor
                  endedOn
                  registration
                  citations Size=0..50
                OrganisationName
                  name
                  start
                  end
                  citations Size=0..50
                """;
            case "model.participation" -> """
                CrosstabRow
                  category
                  counts Size=1..100
                Participation
                  title
                  rows Size=1..1000
                  statedTotal PositiveOrZero Max=1000000000000000
                ParticipationCrosstab
                  title
                  unit
                  columns Size=1..100
                  rows Size=1..100
                ParticipationRow
                  category
                  unit
                  count PositiveOrZero Max=1000000000000
                StatedCount
                  what
                  unit
                  count Min=0 Max=1000000000
                  precision
                  citations Size=0..50
                """;
            case "model.place" -> """
                Municipality
                  kind
                  code NotNull
                  name name NotNull
                  subdivision NotNull
                RegionScheme
                  id Pattern=[a-z]{2}(-[a-z0-9]{1,30}){1,8}
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  groups NotEmpty
                  members NotEmpty
                RegionalAuthority
                  kind NotNull
                  code NotNull
                  name name NotNull
                  subdivision NotNull
                """;
            case "model.plan" -> """
                ActionPlan
                  id
                  document
                  title
                  number Min=1 Max=999
                  partOf
                  follows
                  start
                  end
                  submittedOn
                  statedDuration
                  endCitations Size=0..50
                  leadInstitutions Size=0..50
                  foreword Size=0..100
                  vision
                  coordination
                  endorsements Size=0..200
                  publicComments Size=0..500
                  otherAnswers Size=0..200
                  website Size=1..2000
                  portalUpdateMonths Min=1 Max=60
                  commitments Size=0..500
                  citations Size=0..50
                Commitment
                  id
                  document
                  title
                  shortTitle
                  number Min=1 Max=9999
                  ogpIdentifier
                  outline
                  statusQuo
                  action
                  contribution
                  longTermGoal
                  policyAreas Size=0..50
                  primarySector
                  fundingSources Size=0..50
                  priority Min=1 Max=9999
                  difficulties Size=0..50
                  contactOffice
                  weight
                  widerCommitment
                  carriedOverFrom
                  recommendations Size=0..200
                  citations Size=0..50
                CommitmentOutline
                  problem
                  activities Size=0..100
                  expectedResults Size=0..100
                  milestones Size=0..100
                  responsibleParties Size=0..100
                  supportingParties Size=0..100
                  carriedOutAlone
                  values
                  start
                  end
                  expectedChange
                CommitmentReference
                  plan
                  commitment
                Endorsement
                  organisation
                  role
                  on
                  citations Size=0..50
                FundingSource
                  name
                  amount
                  citations Size=0..50
                Milestone
                  id
                  title NotBlank Size=0..500
                  start
                  end
                  weight
                  expectedOutputs Size=0..100
                  responsibleParties Size=0..100
                  supportingParties Size=0..100
                PartnershipAgreement
                  title
                  parties Size=1..50
                  concludedOn
                  purpose
                  citations Size=0..50
                PlanAnswer
                  question
                  answer Size=0..100
                  citations Size=0..50
                PlanCoordination
                  responsibleInstitutions Size=0..50
                  arrangements Size=0..100
                  spaces Size=0..100
                  diversityMeasures Size=0..100
                  participants Size=0..100
                  participation
                  counts Size=0..50
                  groups Min=0 Max=1000000
                  publicMeetings Min=0 Max=1000000
                  collaboration Size=0..100
                  monitoring Size=0..100
                  progressActivities Size=0..100
                  progressChecks Size=0..100
                  sharing Size=0..100
                PlanEvent
                  kind
                  on
                  year Min=1900 Max=9999
                  plan
                  commitment
                  note
                  citations Size=0..50
                PlanVision
                  longTermVision Size=0..100
                  achievements Size=0..100
                  challenges Size=0..100
                  mediumTermGoals Size=0..100
                  contribution Size=0..100
                  policySupport Size=0..100
                PolicyArea
                  label
                  code Size=1..100
                Recommendation
                  text
                  items Size=0..100
                ResponsibleParty
                  name
                  sector
                  organisation
                SupportingParty
                  name
                  sector
                  organisation
                """;
            case "model.prioritisation" -> """
                Ballot
                  voter
                  approved stated
                ForumList
                  zone
                  on
                  participants Min=1
                  minutes Size=0..200
                  ranking NotEmpty
                PriorityDecision
                  source NotBlank Size=0..1000
                  body
                  on
                  minutes Size=0..200
                  statedCandidates Min=0
                  statedChosen Min=0
                  chosen stated
                  reasons
                Project
                  id
                  title
                  cost
                  zone
                RankedProject
                  project
                  rank Min=1
                RankedTie
                  order Size=2..
                  minutes NotBlank Size=0..200
                  on
                """;
            case "model.progress" -> """
                Assessment
                  id
                  kind
                  plan
                  commitment
                  assessor
                  assessedBy
                  writtenOn
                  answers Size=0..1000
                  citations Size=0..50
                AssessmentAnswer
                  question
                  asked
                  commitment
                  reply
                  completion
                  change
                  words
                  explanation Size=0..100
                  evidence Size=0..100
                  citations Size=0..50
                ProgressReport
                  id
                  plan
                  commitment
                  milestone
                  periodStart
                  periodEnd
                  reportedOn
                  assessor
                  assessedBy
                  percent
                  completion
                  statement
                  evidence Size=0..100
                  challenges Size=0..50
                  citations Size=0..50
                ReportedEvidence
                  description
                  url Size=1..2000
                """;
            case "model.report" -> """
                CaseForm
                  id
                  deadline
                  organisationName
                  organisationType
                  country
                  primarySector
                  title
                  website Size=1..2000
                  yearsInPractice
                  categories
                  summary Size=0..100
                  overview Size=0..100
                  innovation Size=0..100
                  partners Size=0..100
                  beneficiaries Size=0..100
                  results Size=0..100
                  figures Size=0..100
                  challenges Size=0..100
                  conditions Size=0..100
                  replication Size=0..100
                  lessons Size=0..100
                  other Size=0..100
                  materials Size=0..100
                  republicationAllowed
                  republicationReference
                  citations Size=0..50
                CaseLink
                  title
                  url NotBlank Size=0..2000
                Challenge
                  kind
                  text
                  citations Size=0..50
                CommitmentReview
                  number Min=1 Max=9999
                  title
                  commitment
                  inSubmittedPlan
                  recommendations Size=0..200
                  citations Size=0..50
                SelfAssessmentReport
                  id
                  plan
                  title
                  issuedBy Size=0..20
                  writtenOn
                  callsItselfFinal
                  commitmentsStated Min=0 Max=9999
                  submittedStated Min=0 Max=9999
                  submission Size=0..100
                  localContext Size=0..100
                  coCreation Size=0..100
                  coCreationReview Size=0..100
                  coCreationRecommendations Size=0..100
                  progressReports Size=0..500
                  reviews Size=0..500
                  challenges Size=0..100
                  conclusion Size=0..100
                  citations Size=0..50
                """;
            case "model.selection" -> """
                Applicant
                  kind
                  name name
                  authority
                Application
                  id
                  call
                  applicant
                  requestedAmount
                  figures
                  categories
                  receipt
                  pieces
                  pieceRequests
                  replacedAt
                  replacedBy
                  withdrawnAt
                CallForApplications
                  id
                  programme
                  title
                  opensAt
                  closesAt
                  timeZone Size=0..200 Pattern=[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}
                  procedure Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?@[1-9][0-9]{0,5}
                Criterion
                  id
                  title
                  scale
                  weight
                InterestDeclaration
                  evaluator
                  on
                  interests stated
                LetterBody
                  id
                  kind
                  name
                  registration
                LetterOfSupport
                  application
                  piece
                  call
                  subject
                  addressee
                  writtenOn
                  bodies NotEmpty
                  inNameOf NotEmpty
                  signatures
                  pledges
                  overallObjective
                  specificObjective
                  aims
                  trackRecord
                  projects
                  contributions
                  mechanisms
                  citations Size=0..50
                LetterProject
                  title
                  partners
                PanelAttendance
                  evaluator
                  role
                  attendance
                PaperDetails
                  authority
                  place
                  heldOn
                  members
                  minutesReference Size=1..200
                  noticeReference Size=1..200
                  letterReference Size=1..200
                  remedy
                  timeLimit
                  recordPublishedAt
                  recordDigest Pattern=[0-9a-f]{64}
                PieceRequest
                  piece
                  askedAt
                  deadline
                  receivedAt
                Programme
                  id
                  title
                  organiser
                  members
                ScoreSheet
                  application
                  evaluator
                  scores NotEmpty
                """;
            case "model.smart" -> """
                SmartOpinion
                  evaluator
                  subject
                  test
                  verdict
                  grade
                """;
            case "model.text" -> """
                Citation
                  source
                  place
                  quote
                Source
                  id
                  title
                  publisher
                  publishedOn
                  url Size=1..2000
                  note
                """;
            case "rules.certificate" -> """
                Assertion
                  says
                  application
                  line
                  rule
                  value
                  number
                  last
                CertifiedStage
                  procedure
                  revision
                  assertions
                  notCertified
                SelectionCertificate
                  format Pattern=ogp-local/certificate@1
                  stages
                """;
            case "rules.committee" -> """
                FormationRequest
                  seats
                  byOpenCall
                  staffCategories
                  staff
                  offices
                  mostPerOrganisation
                  balance
                  candidates
                """;
            case "rules.consultation" -> """
                DuplicateSuggestion
                  language
                  first
                  second
                  similarity
                  shared Positive
                  firstTerms Positive
                  secondTerms Positive
                  sharedTerms Size=0..20
                DuplicateSuggestions
                  extractor
                  extractorVersion
                  search
                  compared PositiveOrZero
                  sameTerms
                  suggestions
                  notCompared
                  complete
                ResponseCoverage
                  consultation
                  expected PositiveOrZero
                  reasoned PositiveOrZero
                  withoutReasons
                  underExamination
                  unanswered
                  withdrawn
                SameTerms
                  language
                  proposals Size=2..
                  terms Positive
                SimilaritySearch
                  threshold
                  mostSuggestions Min=1 Max=10000000
                  mostSteps Min=1 Max=1000000000000
                Suppression
                  leastCell Min=2 Max=1000
                  zerosShown
                UnitSum
                  unit
                  rows
                  sum PositiveOrZero
                """;
            case "rules.draw" -> """
                Draw
                  domain
                  pool Pattern=[0-9a-f]{64}
                  poolPublishedAt
                  seed Size=16..1000
                  origin NotBlank Size=0..1000
                  seedKnownAt
                DrawPool
                  domain
                  purpose NotBlank Size=0..200
                  candidates NotEmpty
                  publishedAt
                  digest
                """;
            case "rules.dryrun" -> """
                Assumptions
                  runs
                  seed NotBlank Size=0..200
                  applications
                  evaluators
                  scores
                  frequencies
                  filingSeconds
                  amounts
                  figures
                  categories
                DryRunReport
                  procedure
                  revision
                  generator
                  assumptions
                  decided
                  points
                  slips
                  untried
                OpenPoint
                  code
                  proven
                  stage
                  pointer
                  rule
                  cut
                  group
                  groupName
                  subject
                  asked
                  against
                  runs
                  of
                  example
                  largest
                  byGroup
                """;
            case "rules.panel" -> """
                Assignment
                  files
                  evaluators
                  groups
                  seed
                AssignmentCertificate
                  kind
                  files
                  evaluators
                  needed
                  available
                AssignmentRequest
                  files NotEmpty
                  evaluators NotEmpty
                  conflicts
                  seed
                CriterionAgreement
                  criterion
                  spreads
                  units
                  raters
                  scores
                  alphas
                  without
                  intraclass
                  severities
                EvaluationRound
                  procedure
                  frozenAt
                  revisions
                  applications
                  evaluators
                  declarations
                  rulings
                  recusals
                  sheets
                  returns
                PanelAgreement
                  applications
                  evaluators
                  leftOut
                  criteria
                """;
            case "rules.prioritisation" -> """
                ContestOutcome
                  zone
                  zoneName
                  places
                  budget
                  spent
                  unspent
                  candidates Min=0
                  chosen Min=0
                  undecided Min=0
                  voters Min=0
                  endowment
                  increments Min=0
                  outcomes Min=1
                  everyOutcome
                  steps
                  ties
                  findings
                PrioritisationDocuments
                  projects
                  ballots
                  ratings
                  zoneNames
                  decision
                  lists
                  budget
                  drawPool
                  draw
                  tieDecisions
                PrioritisationExplanation
                  outcome
                  findings
                PrioritisationOutcome
                  procedure
                  revision
                  pipeline
                  contests
                  explanations
                PrioritisationProcedure
                  id Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  pipeline
                  limit
                  admission
                  ratings
                  method
                  completions
                  tieBreaks
                  openTies
                ProjectOutcome
                  project
                  status
                  zone
                  place
                  cost
                  votes
                  total
                """;
            case "rules.progress" -> """
                ProgressProcedure
                  id Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  pipeline
                  validFrom
                  validTo
                  assessors Size=1..
                  latestReport
                  commitmentFigure
                  completionScale
                  toCommitment
                  toPlan
                  countedPlans
                  toRegion
                  toProgramme
                ProgressSummary
                  procedure Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  pipeline
                  day
                  regionScheme
                  assessors
                  comparisons
                """;
            case "rules.review" -> """
                Review
                  procedure
                  revision
                  pipeline
                  day
                  findings
                  duties
                ReviewProcedure
                  id Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  pipeline
                  validFrom
                  validTo
                  checks
                """;
            case "rules.robustness" -> """
                ApplicationMargins
                  application
                  status
                  nearest
                  selection
                  notJudged
                DocumentChange
                  document
                  pointer
                  kind
                  applications
                  before
                  after
                FindingChange
                  rule
                  subject
                  before
                  after
                GroupChange
                  group
                  before
                  after
                LeaveOneOut
                  evaluator
                  criterion
                  obstacles
                  moves
                Move
                  application
                  before
                  after
                  ownDocuments
                  nowAhead
                  noLongerAhead
                  findings
                RobustnessReport
                  procedure
                  margins
                  withoutEvaluators
                  withoutCriteria
                  weights
                ScoreChange
                  criterion
                  evaluator
                  stagesEarlier
                  steps
                  points
                  before
                  after
                  status
                  method
                SelectionDifference
                  procedureBefore
                  procedureAfter
                  procedureChanges
                  documents
                  moves
                  groups
                  tiesAppeared
                  tiesVanished
                StatusChanges
                  total
                  criterion
                  cell
                TotalChange
                  before
                  after
                  amount
                  upwards
                  exactlyEnough
                  status
                WeightCheck
                  epsilon
                  limit
                  witnesses
                WeightMargin
                  limit
                  epsilon
                  exactlyEnough
                  leaving
                  entering
                WeightWitness
                  weights
                  entered
                  left
                """;
            case "rules.selection" -> """
                ApplicationOutcome
                  application
                  status
                  total
                  rankingScore
                  group
                  rank
                  band
                  proposedStatus
                Contribution
                  criterion
                  title
                  sheets
                  score
                  verified
                  factor
                  points
                EarlierStage
                  procedure
                  carryOver
                GroupResult
                  group
                  name
                  places
                  guaranteed
                  candidates
                  selected
                  undecided
                  shortage
                Margin
                  application
                  selected
                  border
                  amount
                  exactlyEnough
                  rivals
                SelectionDocuments
                  applications
                  sheets
                  recusals
                  affiliations
                  checks
                  pastAwards
                  letters
                  verifiedScores
                  drawPool
                  draw
                  tieDecisions
                  overrides
                  earlierStage
                SelectionExplanation
                  outcome
                  findings
                  contributions
                  carriedOver
                  cutOff
                SelectionOutcome
                  procedure
                  revision
                  pipeline
                  explanations
                  groups
                  ties
                  margins
                SelectionProcedure
                  id Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  pipeline
                  regionScheme
                  screening
                  duplicates
                  criteria stated Size=0..200
                  panel
                  missingScores
                  total
                  ranking
                  thresholds
                  grouping
                  allocation
                  shortage
                  tieBreaks
                  remainingTies
                  reserve
                  publication
                  earlierStage
                  sameApplicant
                  ownRecusals
                  verification
                  bands
                  overrides
                  endorsement
                SheetScore
                  evaluator
                  points
                Succession
                  withdrawn
                  promoted
                  finding
                Tie
                  cut
                  group
                  total
                  members
                  places
                  decidedBy
                  unseparated
                  admitted
                """;
            case "rules.smart" -> """
                SmartExplanation
                  subject
                  steps
                  tests
                  conclusion
                SmartOutcome
                  procedure Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  pipeline
                  planEnd
                  explanations
                SmartProcedure
                  id Pattern=[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?
                  revision Min=1
                  title
                  source NotBlank Size=0..1000
                  pipeline
                  validFrom
                  validTo
                  tests Size=1..100
                  conclusion
                SmartTest
                  id
                  title
                  checks
                  grades stated Size=0..50
                  opinions
                SmartTestResult
                  test
                  state
                  grade
                  structure
                  opinion
                  counted
                  leftOut
                """;
            default -> null;
        };
    }
}
