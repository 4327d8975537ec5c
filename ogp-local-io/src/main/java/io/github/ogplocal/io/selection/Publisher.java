// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.BandRule;
import io.github.ogplocal.rules.selection.CarryOverRule;
import io.github.ogplocal.rules.selection.DuplicateRule;
import io.github.ogplocal.rules.selection.GroupingRule;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.PublicationRule;
import io.github.ogplocal.rules.selection.RankingRule;
import io.github.ogplocal.rules.selection.SameApplicantRule;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.Tie;
import io.github.ogplocal.rules.selection.TieBreakRule;
import io.github.ogplocal.rules.selection.TotalRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a page may show, by the publication rule of the procedure.
 *
 * <p>What is withheld is withheld wherever it could be read off: a total also where a tie or a margin names it beside
 * another application's, a name also where a finding says that two files are of one authority, and where a code or a
 * subdivision would tell it. Status, group and rank are always shown, since they are the decision; so is that a rule was
 * met or not.
 */
final class Publisher {
    private final Selection selection;
    private final PublicationRule.Publication publication;
    /** To whom all is shown, whatever is published; and of which file alone. */
    private final View view;

    private final Map<String, ApplicationOutcome> outcomes = new TreeMap<>();
    private final Map<String, Application> applications = new TreeMap<>();

    /** What a reader is shown beside what is published. */
    private record View(boolean all, Optional<ApplicationId> own) {}

    /** For the public. */
    Publisher(Selection selection) {
        this(selection, new View(false, Optional.empty()));
    }

    /** For those who decided, who see all. */
    static Publisher forPanel(Selection selection) {
        return new Publisher(selection, new View(true, Optional.empty()));
    }

    /** For an applicant, who sees what is published and all of the own file. */
    static Publisher forApplicant(Selection selection, ApplicationId own) {
        return new Publisher(selection, new View(false, Optional.of(own)));
    }

    private Publisher(Selection selection, View view) {
        this.view = view;
        this.selection = selection;
        this.publication = selection.publication();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            outcomes.put(outcome.getApplication().value(), outcome);
        }
        for (Application application : selection.applications()) {
            applications.put(application.getId().value(), application);
        }
    }

    Applicant applicant(ApplicationId application) {
        return get(applications, application).getApplicant();
    }

    boolean showsName(ApplicationId application) {
        return seesAll(application) || publication.showsName(status(application), get(applications, application));
    }

    boolean showsScores(ApplicationId application) {
        return seesAll(application) || publication.showsScores(status(application));
    }

    private boolean seesAll(ApplicationId application) {
        return view.all() || view.own().filter(application::equals).isPresent();
    }

    /** A margin names the total of its rivals. */
    boolean shows(Margin margin) {
        return showsScores(margin.getApplication())
                && margin.getRivals().stream().allMatch(this::showsScores);
    }

    /** A tie gives each member's total away to who knows another's. */
    boolean shows(Tie tie) {
        return tie.getMembers().stream().map(this::showsScores).distinct().count() == 1;
    }

    /** What of an application's explanation is shown. */
    ExplanationProse.Shown shown(ApplicationId application) {
        return new ExplanationProse.Shown(showsScores(application), finding -> shows(application, finding));
    }

    private boolean shows(ApplicationId application, Finding finding) {
        Rule rule = selection.rules().get(finding.rule());
        for (Evidence evidence : finding.evidence()) {
            EvidenceValue value = evidence.value();
            if ((!showsScores(application) && tellsScore(rule, value))
                    || (!showsName(application) && tellsName(applicant(application), value))
                    || (!isOwnOther(rule) && tellsOfAnother(application, value))) {
                return false;
            }
        }
        return true;
    }

    /** An applicant knows the other files of the same applicant, which is all that a rule on several files names. */
    private boolean isOwnOther(Rule rule) {
        return view.own().isPresent() && (rule instanceof DuplicateRule || rule instanceof SameApplicantRule);
    }

    /** Rules that see scores may put them into any value; others only where they give a number that is no count. */
    private static boolean tellsScore(Rule rule, EvidenceValue value) {
        if (rule instanceof TotalRule
                || rule instanceof ThresholdRule
                || rule instanceof TieBreakRule
                || rule instanceof CarryOverRule
                || rule instanceof BandRule
                || (rule instanceof RankingRule && !(value instanceof EvidenceValue.TimeValue))
                || rule instanceof MissingScoreRule) {
            return true;
        }
        boolean seesNoScore =
                rule instanceof ScreeningRule || rule instanceof DuplicateRule || rule instanceof GroupingRule;
        boolean isNumber = value instanceof EvidenceValue.NumberValue || value instanceof EvidenceValue.AmountValue;
        return isNumber && !seesNoScore;
    }

    private static boolean tellsName(Applicant applicant, EvidenceValue value) {
        List<String> names = new ArrayList<>(applicant.getName().toMap().values());
        List<String> codes = new ArrayList<>();
        if (applicant.getAuthority().isPresent()) {
            LocalAuthority authority = applicant.getAuthority().get();
            names.addAll(authority.getName().toMap().values());
            codes.add(authority.getCode().toString());
            codes.add(authority.getCode().value());
            codes.add(authority.getSubdivision().value());
        }
        for (String text : texts(value)) {
            if (codes.contains(text) || names.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value names an application of which more, or less, is shown. */
    private boolean tellsOfAnother(ApplicationId application, EvidenceValue value) {
        for (String text : texts(value)) {
            ApplicationOutcome other = outcomes.get(text);
            if (other != null
                    && (showsName(other.getApplication()) != showsName(application)
                            || showsScores(other.getApplication()) != showsScores(application))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(EvidenceValue value) {
        if (value instanceof EvidenceValue.CodeValue code) {
            return List.of(code.code());
        }
        if (value instanceof EvidenceValue.CodesValue codes) {
            return codes.codes();
        }
        if (value instanceof EvidenceValue.NameValue name) {
            LocalizedText text = name.name();
            return List.copyOf(text.toMap().values());
        }
        return List.of();
    }

    private SelectionStatus status(ApplicationId application) {
        return get(outcomes, application).getStatus();
    }

    private static <T> T get(Map<String, T> byId, ApplicationId application) {
        T value = byId.get(application.value());
        if (value == null) {
            throw new IllegalArgumentException("application " + application + ": not in the outcome");
        }
        return value;
    }
}
