// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the parts of a dossier are called, by the ids under which findings speak of them: by their titles; a meeting by its
 * committee and date, a report of progress by what it is about and its date.
 *
 * <p>Persons are known by pseudonyms alone and stay so.
 */
public final class DossierNames {
    private final Dossier dossier;
    private final Language language;
    private final Map<String, Prose> plans = new TreeMap<>();
    private final Map<String, Prose> bodies = new TreeMap<>();
    private final Map<String, Prose> papers = new TreeMap<>();
    private final Map<String, Prose> parties = new TreeMap<>();
    private final Map<SourceId, Prose> sources = new TreeMap<>();

    private DossierNames(Dossier dossier, Language language) {
        this.dossier = requireNonNull(dossier, "dossier");
        this.language = requireNonNull(language, "language");
        dossier.getSources().forEach(source -> sources.put(source.getId(), name(source.getTitle())));
        for (Organisation organisation : dossier.getOrganisations()) {
            int last = organisation.getNames().size() - 1;
            parties.put(
                    organisation.getId().value(),
                    name(organisation.getNames().get(last).getName()));
        }
        for (Office office : dossier.getOffices()) {
            parties.putIfAbsent(office.getId().value(), name(office.getTitle()));
        }
        for (Committee committee : dossier.getCommittees()) {
            bodies.put(committee.getId().value(), name(committee.getName()));
        }
        for (CommitteeMembership membership : dossier.getMemberships()) {
            member(membership)
                    .ifPresent(name -> bodies.putIfAbsent(membership.getId().value(), name));
        }
        for (Meeting meeting : dossier.getMeetings()) {
            Prose committee = bodies.getOrDefault(
                    meeting.getCommittee().value(),
                    Prose.code(meeting.getCommittee().value()));
            bodies.putIfAbsent(meeting.getId().value(), on(committee, meeting.getOn()));
        }
        dossier.getPlans().forEach(this::plan);
        for (ProgressReport report : dossier.getProgress()) {
            String about = report.getPlan()
                    + report.getCommitment().map(id -> "/" + id).orElse("");
            Prose named = plans.getOrDefault(about, Prose.code(about));
            papers.put(
                    report.getId().value(),
                    report.getReportedOn().map(date -> on(named, date)).orElse(named));
        }
        for (SelfAssessmentReport report : dossier.getSelfAssessments()) {
            report.getTitle()
                    .ifPresent(title -> papers.putIfAbsent(report.getId().value(), name(title)));
        }
        for (CaseForm form : dossier.getCaseForms()) {
            form.getTitle().ifPresent(title -> papers.putIfAbsent(form.getId().value(), name(title)));
        }
        for (LetterOfSupport letter : dossier.getLetters()) {
            papers.putIfAbsent(letter.getApplication() + "/" + letter.getPiece(), name(letter.getSubject()));
        }
    }

    /** The names in one dossier for readers of a language. */
    public static DossierNames of(Dossier dossier, Language language) {
        return new DossierNames(dossier, language);
    }

    /**
     * What a finding is about: the name and the id, or the id alone when the part has no name.
     *
     * @param subject the finding's subject
     * @param family the family of its rule, which tells parts apart that have one id
     */
    public Prose subject(String subject, String family) {
        if (subject.isEmpty()) {
            return dossier.getAuthority()
                    .map(authority -> name(authority.getName()))
                    .orElse(ReviewPhrase.WHOLE.in(language));
        }
        int part = subject.indexOf('#');
        return name(part < 0 ? subject : subject.substring(0, part), family)
                .map(name -> ReviewPhrase.NAMED.with(language, Map.of("name", name, "id", Prose.code(subject))))
                .orElse(Prose.code(subject));
    }

    /** The name of a source; its id when the dossier does not know it. */
    public Prose source(SourceId id) {
        return sources.getOrDefault(id, Prose.code(id.value()));
    }

    /**
     * The name of a body, office, committee, member, meeting, plan, commitment, milestone or paper.
     *
     * @param subject the id, or ids from the plan down with slashes between them
     * @param within a finding's subject; an id that has no name of its own may have one within its plan
     * @param family the family of the rule
     */
    Optional<Prose> name(String subject, String within, String family) {
        Optional<Prose> party = Optional.ofNullable(parties.get(subject));
        int slash = within.indexOf('/');
        String plan = slash < 0 ? within : within.substring(0, slash);
        return party.or(() -> name(subject, family)).or(() -> Optional.ofNullable(plans.get(plan + "/" + subject)));
    }

    private Optional<Prose> name(String subject, String family) {
        Optional<Prose> body = Optional.ofNullable(bodies.get(subject));
        Optional<Prose> plan = Optional.ofNullable(plans.get(subject));
        Optional<Prose> paper = Optional.ofNullable(papers.get(subject));
        return switch (family) {
            case "committee" -> body.or(() -> plan).or(() -> paper);
            case "report" -> paper.or(() -> plan).or(() -> body);
            default -> plan.or(() -> paper).or(() -> body);
        };
    }

    private void plan(ActionPlan plan) {
        String id = plan.getId().value();
        plan.getTitle().ifPresent(title -> plans.put(id, name(title)));
        for (Commitment commitment : plan.getCommitments()) {
            String path = id + "/" + commitment.getId();
            commitment.getShortTitle().or(commitment::getTitle).ifPresent(title -> plans.put(path, name(title)));
            commitment.getOutline().ifPresent(outline -> {
                for (Milestone milestone : outline.getMilestones()) {
                    milestone.getId().ifPresent(part -> plans.put(path + "/" + part, Prose.name(milestone.getTitle())));
                }
            });
        }
    }

    /** The body that is the member, the office by which a person sits there, or the role in the words of the source. */
    private Optional<Prose> member(CommitteeMembership membership) {
        return membership
                .getOrganisation()
                .flatMap(id -> Optional.ofNullable(parties.get(id.value())))
                .or(() -> membership.getOffice().flatMap(id -> Optional.ofNullable(parties.get(id.value()))))
                .or(() -> membership.getTitle().map(this::name));
    }

    private Prose on(Prose name, DayOrMonth date) {
        return ReviewPhrase.ON.with(language, Map.of("name", name, "date", Figures.date(date, language)));
    }

    private Prose name(LocalizedText text) {
        return Prose.name(text.inOrNearest(language.code()));
    }
}
