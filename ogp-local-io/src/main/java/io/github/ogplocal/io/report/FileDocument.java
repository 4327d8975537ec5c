// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.FilePhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.ReviewWords;
import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Decision;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MonitoringBody;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.OrganisationName;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PartnershipAgreement;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file of an authority: what no report, plan, letter or form shows.
 *
 * <p>Persons stay unnamed, and what is known of a person beside the seat and the role is not shown.
 */
final class FileDocument {
    private final DocumentMaker maker;
    private final Parts parts;
    private final Language language;
    private final Dossier file;

    FileDocument(DocumentMaker maker) {
        this.maker = maker;
        this.parts = maker.parts();
        this.language = maker.language();
        this.file = DocumentForms.onDay(maker.dossier(), maker.day());
    }

    void write(Optional<RolledUp> rolledUp) {
        section("bodies", FilePhrase.AUTHORITY_AND_BODIES, fields("authority", "offices"));
        section("committees", FilePhrase.COMMITTEES, fields("committees", "monitoring-bodies"));
        section("plans", FilePhrase.PLANS, fields("plans", "agreements"));
        List<View> history = new ArrayList<>(fields("events", "events"));
        rolledUp.ifPresent(given -> {
            for (ActionPlan plan : file.getPlans()) {
                history.add(maker.field(
                        DocumentMaker.anchor("figures", plan.getId().toString()),
                        parts.words(DocumentPhrase.FIGURES),
                        List.of(new ProgressParts(maker).figures(given.summary(), given.rules(), plan.getId()))));
            }
        });
        history.addAll(fields("progress", "progress"));
        section("history", FilePhrase.HISTORY, history);
        section("papers", FilePhrase.PAPERS, fields("documents", "sources"));
    }

    private void section(String id, FilePhrase heading, List<View> fields) {
        maker.section(id, parts.words(heading), fields);
    }

    private List<View> fields(String from, String to) {
        return maker.fields(
                DocumentForms.FILE,
                from,
                to,
                file,
                new DocumentMaker.Held(Documents.FILE_ID, true, Optional.of(DocumentPhrase.NOTHING_IN_FILE)),
                this::content);
    }

    private List<View> content(String code) {
        if (code.equals("progress")) {
            ProgressParts progress = new ProgressParts(maker);
            return progress.contents("progress", progress.reports(report -> true));
        }
        Parts.Tree tree = new Parts.Tree();
        switch (code) {
            case "authority" -> file.getAuthority().ifPresent(authority -> authority(authority, tree));
            case "organisations" -> file.getOrganisations().forEach(body -> organisation(body, tree));
            case "offices" -> file.getOffices().forEach(office -> office(office, tree));
            case "committees" -> file.getCommittees().forEach(committee -> committee(committee, tree));
            case "memberships" -> members(tree);
            case "meetings" ->
                file.getMeetings().stream()
                        .sorted(Comparator.comparing(
                                        (Meeting meeting) -> meeting.getOn().toString())
                                .thenComparing(Meeting::getId))
                        .forEach(meeting -> meeting(meeting, tree));
            case "monitoring-bodies" -> file.getMonitoringBodies().forEach(body -> monitoringBody(body, tree));
            case "plans" -> file.getPlans().forEach(plan -> plan(plan, tree));
            case "agreements" -> file.getAgreements().forEach(agreement -> agreement(agreement, tree));
            case "events" ->
                file.getEvents().stream()
                        .sorted(Comparator.comparing(FileDocument::time))
                        .forEach(event -> event(event, tree));
            case "documents" -> papers(tree);
            case "sources" -> file.getSources().forEach(source -> source(source, tree));
            default -> throw new IllegalStateException("file: has no field " + code);
        }
        return List.of(parts.tree(tree));
    }

    private void authority(LocalAuthority authority, Parts.Tree tree) {
        Lines lines = new Lines();
        lines.add(FilePhrase.CODE, Prose.code(authority.getCode().toString()));
        lines.add(FilePhrase.SUBDIVISION, Prose.code(authority.getSubdivision().toString()));
        tree.add(parts.own(authority.getName()), lines.tree);
    }

    private void organisation(Organisation body, Parts.Tree tree) {
        Lines lines = new Lines();
        if (body.getNames().size() > 1
                || body.getNames().get(0).getStart().isPresent()
                || body.getNames().get(0).getEnd().isPresent()) {
            for (OrganisationName name : body.getNames()) {
                List<Prose> times = new ArrayList<>();
                times.add(text(name.getName()));
                name.getStart().ifPresent(start -> times.add(labelled(FilePhrase.FROM, date(start))));
                name.getEnd().ifPresent(end -> times.add(labelled(FilePhrase.UNTIL, date(end))));
                lines.add(FilePhrase.NAME, joined(times), name.getCitations());
            }
        }
        body.getSector().ifPresent(sector -> lines.add(FilePhrase.SECTOR, word(ReviewWords.of(sector))));
        body.getPartOf().ifPresent(whole -> lines.add(FilePhrase.PART_OF, organisation(whole)));
        body.getSuccessor().ifPresent(next -> lines.add(FilePhrase.SUCCESSOR, organisation(next)));
        body.getEndedOn().ifPresent(end -> lines.add(FilePhrase.ENDED, date(end)));
        body.getRegistration().ifPresent(text -> lines.add(FilePhrase.REGISTRATION, text(text)));
        List<Citation> citations = new ArrayList<>(body.getCitations());
        if (body.getNames().size() == 1) {
            citations.addAll(body.getNames().get(0).getCitations());
        }
        tree.add(maker.organisation(body.getId(), citations), lines.tree);
    }

    private void office(Office office, Parts.Tree tree) {
        Lines lines = new Lines();
        office.getOrganisation().ifPresent(body -> lines.add(FilePhrase.BODY, organisation(body)));
        office.getSuccessor().ifPresent(next -> lines.add(FilePhrase.SUCCESSOR, office(next)));
        tree.add(parts.own(office.getTitle(), office.getCitations()), lines.tree);
    }

    private void committee(Committee committee, Parts.Tree tree) {
        Lines lines = new Lines();
        lines.add(FilePhrase.KIND, word(ReviewWords.of(committee.getKind())));
        committee.getPlan().ifPresent(plan -> lines.add(FilePhrase.PLAN, plan(plan)));
        committee.getCommitment().ifPresent(id -> lines.add(FilePhrase.OF_COMMITMENT, Prose.code(id.toString())));
        committee.getEstablishedOn().ifPresent(date -> lines.add(FilePhrase.ESTABLISHED, date(date)));
        committee.getDissolvedOn().ifPresent(date -> lines.add(FilePhrase.DISSOLVED, date(date)));
        committee.getFunctions().forEach(text -> lines.add(FilePhrase.FUNCTION, text(text)));
        committee.getMeetsEveryMonths().ifPresent(months -> lines.add(FilePhrase.MEETS, maker.everyMonths(months)));
        committee.getDecidesBy().ifPresent(mode -> lines.add(FilePhrase.DECIDES, word(ReviewWords.of(mode))));
        committee.getTieMode().ifPresent(mode -> lines.add(FilePhrase.TIED, word(ReviewWords.of(mode))));
        committee.isPublishesMinutes().ifPresent(yes -> lines.add(FilePhrase.MINUTES_PUBLIC, answer(yes)));
        committee.getSeats().forEach(seat -> lines.add(FilePhrase.SEAT, seat(seat)));
        tree.add(parts.own(committee.getName(), committee.getCitations()), lines.tree);
    }

    private Prose seat(Seat seat) {
        List<Prose> words = new ArrayList<>();
        words.add(Prose.code(seat.getId().toString()));
        words.add(word(ReviewWords.of(seat.getSide())));
        seat.getTitle().ifPresent(title -> words.add(text(title)));
        seat.getOffice().ifPresent(office -> words.add(labelled(FilePhrase.OFFICE, office(office))));
        seat.getOrganisation().ifPresent(body -> words.add(labelled(FilePhrase.BODY, organisation(body))));
        if (!seat.getStaffCategories().isEmpty()) {
            words.add(labelled(
                    FilePhrase.STAFF,
                    joined(seat.getStaffCategories().stream()
                            .map(each -> Prose.code(each.toString()))
                            .toList())));
        }
        seat.getFilledBy().ifPresent(how -> words.add(labelled(FilePhrase.FILLED_BY, word(ReviewWords.of(how)))));
        return joined(words);
    }

    /** By committee, side and role; within them in the order of the dossier. */
    private void members(Parts.Tree tree) {
        for (Committee committee : file.getCommittees()) {
            Parts.Tree members = new Parts.Tree();
            file.getMemberships().stream()
                    .filter(member -> member.getCommittee().equals(committee.getId()))
                    .sorted(Comparator.comparing((CommitteeMembership member) ->
                                    member.getSide().isEmpty())
                            .thenComparing(member ->
                                    member.getSide().map(Enum::ordinal).orElse(0))
                            .thenComparing(CommitteeMembership::getRole))
                    .forEach(member -> member(member, members));
            if (!members.isEmpty()) {
                tree.add(parts.own(committee.getName()), members);
            }
        }
    }

    private void member(CommitteeMembership member, Parts.Tree members) {
        List<Prose> words = new ArrayList<>();
        words.add(word(ReviewWords.of(member.getRole())));
        member.getSide().ifPresent(side -> words.add(labelled(FilePhrase.SIDE, word(ReviewWords.of(side)))));
        member.getTitle().ifPresent(title -> words.add(text(title)));
        member.getSeat().ifPresent(seat -> words.add(labelled(FilePhrase.SEAT, Prose.code(seat.toString()))));
        member.getOffice().ifPresent(office -> words.add(labelled(FilePhrase.OFFICE, office(office))));
        member.getOrganisation().ifPresent(body -> words.add(labelled(FilePhrase.BODY, organisation(body))));
        member.getOnBehalfOf().ifPresent(body -> words.add(labelled(FilePhrase.ON_BEHALF, organisation(body))));
        member.getStaffCategory()
                .ifPresent(staff -> words.add(labelled(FilePhrase.STAFF, Prose.code(staff.toString()))));
        member.getSelectedBy().ifPresent(how -> words.add(labelled(FilePhrase.FILLED_BY, word(ReviewWords.of(how)))));
        member.getStart().ifPresent(date -> words.add(labelled(FilePhrase.FROM, date(date))));
        member.getEnd().ifPresent(date -> words.add(labelled(FilePhrase.UNTIL, date(date))));
        members.add(parts.prose(joined(words), member.getCitations()), new Parts.Tree());
    }

    private void meeting(Meeting meeting, Parts.Tree tree) {
        Lines lines = new Lines();
        if (meeting.isAttendanceRecorded()) {
            lines.add(FilePhrase.PRESENT, maker.count(meeting.getPresent().size()));
        }
        meeting.getMinutesPublishedOn().ifPresent(date -> lines.add(FilePhrase.MINUTES, date(date)));
        meeting.getMinutesUrl().ifPresent(url -> lines.add(FilePhrase.MINUTES_AT, Prose.code(url)));
        meeting.getDecisions()
                .forEach(decision -> lines.add(FilePhrase.DECISION, decision(decision), decision.getCitations()));
        tree.add(
                parts.prose(
                        date(meeting.getOn()).plus(separator()).plus(committee(meeting.getCommittee())),
                        meeting.getCitations()),
                lines.tree);
    }

    private Prose decision(Decision decision) {
        List<Prose> words = new ArrayList<>();
        words.add(text(decision.getSubject()));
        words.add(word(ReviewWords.of(decision.getResult())));
        decision.getCommitment()
                .ifPresent(id -> words.add(labelled(FilePhrase.OF_COMMITMENT, Prose.code(id.toString()))));
        decision.getConcerns().ifPresent(body -> words.add(labelled(FilePhrase.CONCERNS, organisation(body))));
        decision.getInFavour().ifPresent(votes -> words.add(labelled(FilePhrase.IN_FAVOUR, maker.count(votes))));
        decision.getAgainst().ifPresent(votes -> words.add(labelled(FilePhrase.AGAINST, maker.count(votes))));
        decision.getAbstained().ifPresent(votes -> words.add(labelled(FilePhrase.ABSTAINED, maker.count(votes))));
        if (!decision.getRecused().isEmpty()) {
            words.add(labelled(
                    FilePhrase.RECUSED, maker.count(decision.getRecused().size())));
        }
        return joined(words);
    }

    private void monitoringBody(MonitoringBody body, Parts.Tree tree) {
        Lines lines = new Lines();
        lines.add(FilePhrase.PLAN, plan(body.getPlan()));
        body.getDrawnFrom().ifPresent(from -> lines.add(FilePhrase.DRAWN_FROM, committee(from)));
        body.getContact().ifPresent(office -> lines.add(FilePhrase.CONTACT, office(office)));
        body.isStatedIndependent().ifPresent(yes -> lines.add(FilePhrase.INDEPENDENT, answer(yes)));
        tree.add(parts.prose(committee(body.getCommittee()), body.getCitations()), lines.tree);
    }

    private void plan(ActionPlan plan, Parts.Tree tree) {
        Lines lines = new Lines();
        plan.getSubmittedOn().ifPresent(date -> lines.add(FilePhrase.SUBMITTED, date(date)));
        plan.getStart().ifPresent(date -> lines.add(FilePhrase.FROM, date(date)));
        plan.getEnd().ifPresent(date -> lines.add(FilePhrase.UNTIL, date(date)));
        plan.getPartOf().ifPresent(whole -> lines.add(FilePhrase.PART_OF, plan(whole)));
        for (Commitment commitment : plan.getCommitments()) {
            Prose id = Prose.code(commitment.getId().toString());
            lines.add(
                    FilePhrase.OF_COMMITMENT,
                    commitment
                            .getTitle()
                            .map(title -> id.plus(separator()).plus(text(title)))
                            .orElse(id));
        }
        tree.add(
                plan.getTitle()
                        .map(parts::own)
                        .orElseGet(() -> parts.prose(Prose.code(plan.getId().toString()))),
                lines.tree);
    }

    private void agreement(PartnershipAgreement agreement, Parts.Tree tree) {
        Lines lines = new Lines();
        agreement.getParties().forEach(party -> lines.add(FilePhrase.PARTY, organisation(party)));
        agreement.getConcludedOn().ifPresent(date -> lines.add(FilePhrase.CONCLUDED, date(date)));
        agreement.getPurpose().ifPresent(purpose -> lines.add(FilePhrase.PURPOSE, text(purpose)));
        tree.add(parts.own(agreement.getTitle(), agreement.getCitations()), lines.tree);
    }

    /** By time, the undated last; what has only a year before what has a day in it. */
    private static String time(PlanEvent event) {
        return event.getOn()
                .map(DayOrMonth::toString)
                .or(() -> event.getYear().map(Object::toString))
                .orElse("~");
    }

    private void event(PlanEvent event, Parts.Tree tree) {
        Prose when = event.getOn()
                .map(this::date)
                .or(() -> event.getYear().map(year -> Prose.code(Integer.toString(year))))
                .orElseGet(() -> FilePhrase.UNDATED.in(language));
        Lines lines = new Lines();
        event.getPlan().ifPresent(plan -> lines.add(FilePhrase.PLAN, plan(plan)));
        event.getCommitment().ifPresent(id -> lines.add(FilePhrase.OF_COMMITMENT, commitment(event, id)));
        event.getNote().ifPresent(note -> lines.add(FilePhrase.NOTE, text(note)));
        tree.add(
                parts.prose(
                        when.plus(separator())
                                .plus(FilePhrase.of(event.getKind()).in(language)),
                        event.getCitations()),
                lines.tree);
    }

    private Prose commitment(PlanEvent event, CommitmentId id) {
        return file.getPlans().stream()
                .filter(plan -> event.getPlan().filter(plan.getId()::equals).isPresent())
                .flatMap(plan -> plan.getCommitments().stream())
                .filter(commitment -> commitment.getId().equals(id))
                .findFirst()
                .flatMap(Commitment::getTitle)
                .map(title -> Prose.code(id.toString()).plus(separator()).plus(text(title)))
                .orElseGet(() -> Prose.code(id.toString()));
    }

    private void papers(Parts.Tree tree) {
        for (SelfAssessmentReport report : file.getSelfAssessments()) {
            paper(DocumentKind.SELF_ASSESSMENT, report.getTitle(), report.getWrittenOn(), tree);
        }
        for (LetterOfSupport letter : file.getLetters()) {
            paper(DocumentKind.LETTER, Optional.of(letter.getSubject()), letter.getWrittenOn(), tree);
        }
        for (CaseForm form : file.getCaseForms()) {
            paper(DocumentKind.CASE_FORM, form.getTitle(), Optional.empty(), tree);
        }
    }

    private void paper(DocumentKind kind, Optional<LocalizedText> title, Optional<DayOrMonth> date, Parts.Tree tree) {
        List<Prose> words = new ArrayList<>();
        words.add(kind.title().in(language));
        title.ifPresent(text -> words.add(text(text)));
        date.ifPresent(on -> words.add(date(on)));
        tree.add(parts.prose(joined(words)), new Parts.Tree());
    }

    private void source(Source source, Parts.Tree tree) {
        List<Prose> words = new ArrayList<>();
        source.getPublisher().ifPresent(publisher -> words.add(text(publisher)));
        source.getPublishedOn().ifPresent(date -> words.add(date(date)));
        source.getUrl().ifPresent(url -> words.add(Prose.code(url)));
        Parts.Tree below = new Parts.Tree();
        if (!words.isEmpty()) {
            below.add(parts.prose(joined(words)), new Parts.Tree());
        }
        source.getNote().ifPresent(note -> below.add(parts.own(note), new Parts.Tree()));
        tree.add(parts.own(source.getTitle()), below);
    }

    /** Lines below an item: what it is, and what it says. */
    private final class Lines {
        private final Parts.Tree tree = new Parts.Tree();

        void add(Phrasing label, Prose value) {
            add(label, value, List.of());
        }

        void add(Phrasing label, Prose value, List<Citation> citations) {
            tree.add(parts.prose(labelled(label, value), citations), new Parts.Tree());
        }
    }

    private Prose labelled(Phrasing label, Prose value) {
        return label.in(language).plus(separator()).plus(value);
    }

    private String separator() {
        return Phrase.COLON.text(language);
    }

    private Prose joined(List<Prose> words) {
        return Prose.join(words, Phrase.SEMICOLON.text(language));
    }

    private Prose text(LocalizedText text) {
        return Prose.name(text.inOrNearest(language.code()));
    }

    private Prose word(LocalizedText text) {
        return Prose.text(text.inOrNearest(language.code()));
    }

    private Prose date(DayOrMonth date) {
        return Figures.date(date, language);
    }

    private Prose answer(boolean yes) {
        return (yes ? DocumentPhrase.YES : DocumentPhrase.NO).in(language);
    }

    private Prose organisation(OrganisationId id) {
        return maker.organisationName(id);
    }

    private Prose office(OfficeId id) {
        return file.getOffices().stream()
                .filter(office -> office.getId().equals(id))
                .findFirst()
                .map(office -> text(office.getTitle()))
                .orElseGet(() -> Prose.code(id.toString()));
    }

    private Prose committee(CommitteeId id) {
        return file.getCommittees().stream()
                .filter(committee -> committee.getId().equals(id))
                .findFirst()
                .map(committee -> text(committee.getName()))
                .orElseGet(() -> Prose.code(id.toString()));
    }

    private Prose plan(PlanId id) {
        return file.getPlans().stream()
                .filter(plan -> plan.getId().equals(id))
                .findFirst()
                .flatMap(ActionPlan::getTitle)
                .map(this::text)
                .orElseGet(() -> Prose.code(id.toString()));
    }
}
