export { type Administrator, checkAdministrator } from './administration/check-administrator.ts';
export { countMatters, type UnderVersion } from './administration/count-matters.ts';
export { type Account, listAccounts } from './administration/list-accounts.ts';
export { type AuditedReading, listAudit } from './administration/list-audit.ts';
export { type BrokenGlass, listBrokenGlass } from './administration/list-broken-glass.ts';
export { type AskedErasure, listErasures } from './administration/list-erasures.ts';
export { type KeptBody, listKeptBodies } from './administration/list-kept-bodies.ts';
export { type HolidayPreview, type MovedClock, previewHoliday } from './administration/preview-holiday.ts';
export { type Attention, showAttention } from './administration/show-attention.ts';
export { type Outbox, showOutbox } from './administration/show-outbox.ts';
export { appendEntries } from './append-entries.ts';
export { type AskedCounts, countAsked } from './asked/count-asked.ts';
export type { AskedWords } from './asked/items-of.ts';
export { type Asked, type AskedList, listAsked } from './asked/list-asked.ts';
export type { PossibleMove } from './asked/moves-of.ts';
export type { AskedPlace } from './asked/select-asked.ts';
export { type Stage, stages } from './asked/stage-of.ts';
export { type Caller, type Scope, type SignedIn, scopes } from './caller.ts';
export {
  type ClockGroup,
  clockGroups,
  type WhoseClocks,
  whoseClocks,
} from './clocks/clock-conditions.ts';
export { type ClockCounts, countClocks } from './clocks/count-clocks.ts';
export { type ClockPlace, type ListClocks, listClocks, type OwedClock } from './clocks/list-clocks.ts';
export { type Appoint, appoint, type EndAppointment, endAppointment } from './directory/appoint.ts';
export { findBodies } from './directory/find-bodies.ts';
export { findNames, type Names } from './directory/find-names.ts';
export { type FoundPerson, findPeople, type Holding } from './directory/find-people.ts';
export { leave } from './directory/leave.ts';
export { listBodies, type NamedBody } from './directory/list-bodies.ts';
export {
  type DirectoryAbsence,
  type DirectoryAppointment,
  type DirectoryDutyHolder,
  type DirectoryPerson,
  listAbsences,
  listAppointments,
  listDutyHolders,
  listPeople,
} from './directory/list-directory.ts';
export { nameDutyHolder } from './directory/name-duty-holder.ts';
export { nameKept } from './directory/name-kept.ts';
export {
  type EndAbsence,
  endAbsence,
  type RecordAbsence,
  recordAbsence,
} from './directory/record-absence.ts';
export { type RecordBody, recordBody } from './directory/record-body.ts';
export { type RecordPerson, recordPerson } from './directory/record-person.ts';
export { type ComparedDocuments, compareDocuments } from './document/copies/compare-documents.ts';
export type { CopyOfStory } from './document/copies/list-copies.ts';
export { type DescribeDocument, describeDocument } from './document/describe-document.ts';
export { findDocumentTitles } from './document/find-document-titles.ts';
export { takeFile } from './document/intake/take-file.ts';
export { languageOfText } from './document/language-of-text.ts';
export {
  countDocuments,
  type DocumentCounts,
  type DocumentFilters,
  type DocumentSummary,
  type ListDocuments,
  listDocuments,
} from './document/list-documents.ts';
export { openBytes } from './document/open-bytes.ts';
export { putsInDocuments } from './document/puts-in-documents.ts';
export { getDocument } from './document/read-document.ts';
export { type DocumentText, readText } from './document/read-text.ts';
export { type RecordDocument, type RecordedDocument, recordDocument } from './document/record-document.ts';
export { approveErasure, finishErasures, type Sweeps } from './erasure/approve-erasure.ts';
export { type RequestErasure, requestErasure } from './erasure/request-erasure.ts';
export { storageSweeps } from './erasure/storage-sweeps.ts';
export { countListedMatters } from './lists/count-listed-matters.ts';
export {
  type MatterCounts,
  type MatterFacet,
  matterFacets,
  type NarrowedMatters,
} from './lists/facet-counts.ts';
export { type ListMattersKnown, listMattersKnown, type MatterThen } from './lists/list-matters-known.ts';
export { type SeeMatters, type SeenMatter, type SeenMatters, seeMatters } from './lists/see-matters.ts';
export { type ActOnMatter, actOnMatter, type MatterCommand } from './matter/act-on-matter.ts';
export { type ComparedKnowledge, compareKnowledge } from './matter/compare-knowledge.ts';
export { type CorrectedSince, compareTimelines, type Knowledge } from './matter/compare-timelines.ts';
export type { Capacity } from './matter/find-capacity.ts';
export { findMatterTitles } from './matter/find-matter-titles.ts';
export { type LinkMatters, linkMatters, linkRelations } from './matter/link-matters.ts';
export { type Due, type DueList, explainDues, listDue } from './matter/list-due.ts';
export { listLinks, listLinksFor, type MatterLink } from './matter/list-links.ts';
export { type ListMatters, listMatters, type MatterSummary } from './matter/list-matters.ts';
export { listTimeline, type TimelineEntry } from './matter/list-timeline.ts';
export { type AsOfMatter, findMatterAsOf, type When } from './matter/matter-as-of.ts';
export { noSuchMatter, type OpenMatter, openMatter } from './matter/open-matter.ts';
export { type Preview, previewAct } from './matter/preview-act.ts';
export { findStanding, type Standing } from './matter/read-matter.ts';
export { type RedescribeMatter, redescribeMatter } from './matter/redescribe-matter.ts';
export type { ShownEntry } from './matter/show-entry.ts';
export { type ShowMatter, type ShownMatter, showMatter } from './matter/show-matter.ts';
export { authorise } from './need-to-know/authorise.ts';
export { type BreakGlass, breakGlass } from './need-to-know/glass/break-glass.ts';
export { listUnreviewed, type Unreviewed } from './need-to-know/glass/list-unreviewed.ts';
export { type ReviewBreakGlass, reviewBreakGlass } from './need-to-know/glass/review-break-glass.ts';
export { addMember } from './need-to-know/grant/add-member.ts';
export { endExclusion } from './need-to-know/grant/end-exclusion.ts';
export { exclude } from './need-to-know/grant/exclude.ts';
export { nameAffected } from './need-to-know/grant/name-affected.ts';
export { removeMember } from './need-to-know/grant/remove-member.ts';
export { withdrawAffected } from './need-to-know/grant/withdraw-affected.ts';
export { listReaders, type Reader, type ReaderCount } from './need-to-know/list-readers.ts';
export { type ListReadings, listReadings, type NotedReading } from './need-to-know/list-readings.ts';
export { listTies, type Tie } from './need-to-know/list-ties.ts';
export { done, type Outcome, type Refusal, refused, type Words } from './outcome.ts';
export type { Parts } from './parts.ts';
export { checkPathway, checkPathwaySoon, pathwayTooLarge } from './pathway/check-pathway.ts';
export { findLatestDefinition, getDefinition, listLatestDefinitions } from './pathway/definitions.ts';
export { findPathwayText, listPathways, type RecordedPathway } from './pathway/list-pathways.ts';
export { listPathwayTitles, type PathwayTitles } from './pathway/pathway-titles.ts';
export type { CheckedPathway } from './pathway/prove-pathway.ts';
export { recordPathway } from './pathway/record-pathway.ts';
export { analyseTables } from './projection/analyse-tables.ts';
export type { OpenedEntry, Projection } from './projection/projection.ts';
export { type Rebuilt, rebuild } from './projection/rebuild.ts';
export { confirmEach, confirmedAsRead, type EachConfirmed } from './proposal/confirm-each.ts';
export { type ConfirmCommitment, confirmCommitment } from './proposal/decide/confirm-commitment.ts';
export { confirmCopy } from './proposal/decide/confirm-copy.ts';
export { type ConfirmPassage, confirmPassage } from './proposal/decide/confirm-passage.ts';
export {
  type ConfirmedRecommendation,
  type ConfirmRecommendation,
  confirmRecommendation,
} from './proposal/decide/confirm-recommendation.ts';
export { type ConfirmStatement, confirmStatement } from './proposal/decide/confirm-statement.ts';
export { noSuchProposal } from './proposal/decide/open-proposal.ts';
export { type RefuseProposal, refuseProposal } from './proposal/decide/refuse-proposal.ts';
export { type WithdrawDecision, withdrawDecision } from './proposal/decide/withdraw-decision.ts';
export type { ProposalRow } from './proposal/desk/proposal-rows.ts';
export type { EarlierRecommendation } from './proposal/earlier-recommendations.ts';
export { type Items, listItemsOfDocument, listItemsOfMatter } from './proposal/list-items.ts';
export { considerProposals, listProposals, type ProposalToDecide } from './proposal/list-proposals.ts';
export { type MatchedReply, type MatchReply, matchReply } from './proposal/match-reply.ts';
export type { Passage, ProposalKind } from './proposal/proposed.ts';
export { type Desk, readDesk } from './proposal/read-desk.ts';
export { type DeskWork, readDocuments } from './proposal/read-documents.ts';
export type { ProposedBody } from './proposal/resolve-body.ts';
export { sharedRuns } from './proposal/shared-runs.ts';
export type { SimilarStatement } from './proposal/similar-statements.ts';
export { type WithdrawReply, withdrawReply } from './proposal/withdraw-reply.ts';
export type { Hold } from './retention/hold/hold.ts';
export { type ListedHold, listHolds } from './retention/hold/list-holds.ts';
export { listHoldsOn } from './retention/hold/list-holds-on.ts';
export { type Held, type PlaceHold, placeHold } from './retention/hold/place-hold.ts';
export { type ReleaseHold, releaseHold } from './retention/hold/release-hold.ts';
export { listRetained, type RetainedList, type RetainedMatter } from './retention/list-retained.ts';
export { listRules, type StatedRule } from './retention/list-rules.ts';
export {
  type Keeps,
  type RetentionBasis,
  type RetentionRule,
  retentionBases,
} from './retention/retention-rule.ts';
export type { ListRetained } from './retention/select-retained.ts';
export { type RetainedPlace, type Retention, retentions } from './retention/spans.ts';
export { type StateRule, stateRule } from './retention/state-rule.ts';
export { type Found, type FoundItem, type Search, search } from './search/search.ts';
export { type FoundPlace, type FoundWithPlaces, searchWithPlaces } from './search/search-with-places.ts';
export { type Swept, sweepMatters } from './sweep/sweep-matters.ts';
export { type Checkpoint, getPublishedCheckpoint } from './witnessing/published-checkpoint.ts';
export { showWitnesses, type Witnessing } from './witnessing/show-witnesses.ts';
export type { WitnessStanding } from './witnessing/witness.ts';
