// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.PlanEventKind;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.report.CaseCategory;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.EvaluatorSide;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.smart.OutlinePart;
import io.github.ogplocal.rules.smart.TestState;
import java.util.Optional;
import java.util.Set;

/** The words of closed lists, in three languages. */
public final class ClosedWords {
    /** Places of sentences on progress that can hold a step of the completion scale. */
    private static final Set<String> COMPLETIONS =
            Set.of("after", "before", "completion", "figure", "one", "other", "says");

    private ClosedWords() {}

    /** What became of an application. */
    public static LocalizedText of(SelectionStatus status) {
        return switch (status) {
            case SELECTED -> LocalizedText.of("مختار", "retenu", "selected");
            case RESERVE -> LocalizedText.of("في القائمة التكميلية", "sur liste complémentaire", "on the reserve list");
            case NOT_SELECTED -> LocalizedText.of("غير مختار", "non retenu", "not selected");
            case BELOW_THRESHOLD ->
                LocalizedText.of("دون الحدّ الأدنى المطلوب", "sous le seuil", "below the threshold");
            case INADMISSIBLE -> LocalizedText.of("غير مقبول", "irrecevable", "inadmissible");
            case UNDECIDED -> LocalizedText.of("لم يُبتّ فيه", "non décidé", "undecided");
            case NOT_IN_POOL ->
                LocalizedText.of(
                        "خارج النظر (لم يُودع أو سُحب أو عُوّض)",
                        "hors examen (non déposé, retiré ou remplacé)",
                        "not considered (never filed, withdrawn or replaced)");
        };
    }

    /** What a rule says. */
    public static LocalizedText of(Verdict verdict) {
        return switch (verdict) {
            case MET -> LocalizedText.of("مستوفى", "rempli", "met");
            case NOT_MET -> LocalizedText.of("غير مستوفى", "non rempli", "not met");
            case NOT_ASSESSABLE -> LocalizedText.of("يتعذّر الحكم", "indéterminable", "cannot be judged");
        };
    }

    /** What kind of body applies. */
    public static LocalizedText of(ApplicantKind kind) {
        return switch (kind) {
            case LOCAL_AUTHORITY -> LocalizedText.of("جماعة محلية", "collectivité locale", "local authority");
            case STATE_BODY -> LocalizedText.of("هيكل عمومي للدولة", "organisme de l’État", "state body");
            case ASSOCIATION -> LocalizedText.of("جمعية", "association", "association");
            case COMPANY -> LocalizedText.of("شركة", "entreprise", "company");
            case PERSON -> LocalizedText.of("شخص طبيعي", "personne physique", "natural person");
        };
    }

    /** For whom a member sits on a panel. */
    public static LocalizedText of(EvaluatorSide side) {
        return switch (side) {
            case STATE -> LocalizedText.of("الدولة", "État", "the state");
            case LOCAL_AUTHORITIES ->
                LocalizedText.of("الجماعات المحلية", "collectivités locales", "local authorities");
            case CIVIL_SOCIETY -> LocalizedText.of("المجتمع المدني", "société civile", "civil society");
            case INDEPENDENT -> LocalizedText.of("مستقلّ", "indépendant", "independent");
            case MIXED -> LocalizedText.of("عدّة أطراف", "plusieurs parties", "several sides");
        };
    }

    /** What became of a project. */
    public static LocalizedText of(PriorityStatus status) {
        return switch (status) {
            case CHOSEN -> LocalizedText.of("مختار", "retenu", "chosen");
            case NOT_CHOSEN -> LocalizedText.of("غير مختار", "non retenu", "not chosen");
            case UNDECIDED -> LocalizedText.of("لم يُبتّ فيه", "non décidé", "undecided");
            case NOT_ADMITTED -> LocalizedText.of("غير مقبول", "non admis", "not admitted");
        };
    }

    /** What a record can leave out. */
    private static Optional<LocalizedText> unrecorded(String attribute) {
        return switch (attribute) {
            case "body" -> Optional.of(LocalizedText.of("من قرّر", "qui a décidé", "who decided"));
            case "on" -> Optional.of(LocalizedText.of("التاريخ", "la date", "the date"));
            case "minutes" -> Optional.of(LocalizedText.of("مرجع المحضر", "le procès-verbal", "the minutes"));
            case "participants" ->
                Optional.of(
                        LocalizedText.of("عدد المشاركين", "le nombre de participants", "the number of participants"));
            default -> Optional.empty();
        };
    }

    /** A part of an outline. */
    public static LocalizedText of(OutlinePart part) {
        return switch (part) {
            case PROBLEM ->
                LocalizedText.of("الوضع الحالي والمشكل", "la situation et le problème", "situation and problem");
            case ACTIVITIES -> LocalizedText.of("الأنشطة", "les activités", "activities");
            case RESULTS -> LocalizedText.of("النتائج المنتظرة", "les résultats attendus", "expected results");
        };
    }

    /** What a commitment sets out to open. */
    public static LocalizedText of(OpenGovernmentValue value) {
        return switch (value) {
            case TRANSPARENCY -> LocalizedText.of("الشفافية", "la transparence", "transparency");
            case PARTICIPATION -> LocalizedText.of("المشاركة", "la participation", "participation");
            case ACCOUNTABILITY -> LocalizedText.of("المساءلة", "la redevabilité", "accountability");
            case INCLUSION -> LocalizedText.of("الإدماج", "l’inclusion", "inclusion");
            case TECHNOLOGY ->
                LocalizedText.of("التكنولوجيا والتجديد", "la technologie et l’innovation", "technology and innovation");
        };
    }

    /** What a case is mainly about. */
    public static LocalizedText of(CaseCategory category) {
        return switch (category) {
            case OPEN_DATA -> LocalizedText.of("البيانات المفتوحة", "données ouvertes", "open data");
            case PARTICIPATION -> LocalizedText.of("المشاركة", "participation", "participation");
            case COLLABORATION -> LocalizedText.of("التعاون", "collaboration", "collaboration");
            case CITIZEN_ENGAGEMENT ->
                LocalizedText.of("إشراك المواطن", "engagement des citoyens", "citizen engagement");
            case TRANSPARENCY -> LocalizedText.of("الشفافية", "transparence", "transparency");
            case ACCOUNTABILITY -> LocalizedText.of("المساءلة", "redevabilité", "accountability");
            case PUBLIC_SECTOR_INNOVATION ->
                LocalizedText.of(
                        "التجديد في القطاع العام", "innovation dans le secteur public", "public sector innovation");
        };
    }

    /** What a row of a participation table counts. */
    public static LocalizedText of(ParticipationUnit unit) {
        return switch (unit) {
            case PEOPLE -> LocalizedText.of("أشخاص", "personnes", "people");
            case ORGANISATIONS -> LocalizedText.of("منظمات", "organisations", "organisations");
            case GROUPS -> LocalizedText.of("مجموعات", "groupes", "groups");
            case PARTICIPATIONS -> LocalizedText.of("مشاركات", "participations", "participations");
            case PROPOSALS -> LocalizedText.of("مقترحات", "propositions", "proposals");
            case QUESTIONS -> LocalizedText.of("أسئلة", "questions", "questions");
            case COMMENTS -> LocalizedText.of("تعليقات", "commentaires", "comments");
            case INVITATIONS -> LocalizedText.of("دعوات", "invitations", "invitations");
            case MEETINGS -> LocalizedText.of("اجتماعات", "réunions", "meetings");
        };
    }

    /** What a member of a working group says. */
    public static LocalizedText of(OpinionVerdict verdict) {
        return switch (verdict) {
            case MET -> of(Verdict.MET);
            case NOT_MET -> of(Verdict.NOT_MET);
            case CANNOT_SAY -> LocalizedText.of("لم يتمكّن من الحكم", "ne peut dire", "cannot say");
        };
    }

    /** How a test stands. */
    public static LocalizedText of(TestState state) {
        return switch (state) {
            case MET -> of(Verdict.MET);
            case NOT_MET -> of(Verdict.NOT_MET);
            case NOT_ASSESSABLE -> of(Verdict.NOT_ASSESSABLE);
            case GRADED -> LocalizedText.of("مدرَّج", "gradué", "graded");
            case NOT_REVIEWED -> LocalizedText.of("لم يُنظر فيه", "non examiné", "not judged");
        };
    }

    /** Who assesses progress. */
    public static LocalizedText of(AssessorKind kind) {
        return switch (kind) {
            case SELF -> LocalizedText.of("الجماعة نفسها", "la collectivité elle-même", "the authority itself");
            case MONITORING_BODY -> LocalizedText.of("هيكل المتابعة", "l’organe de suivi", "the monitoring body");
            case INDEPENDENT_REPORTING_MECHANISM ->
                LocalizedText.of(
                        "آلية التقارير المستقلّة",
                        "le mécanisme d’évaluation indépendant",
                        "the Independent Reporting Mechanism");
            case NATIONAL -> LocalizedText.of("هيكل وطني", "un organisme national", "a national body");
            case OTHER -> LocalizedText.of("جهة أخرى", "un tiers", "somebody else");
        };
    }

    /** A step of the completion scale. */
    public static LocalizedText of(Completion step) {
        return switch (step) {
            case NO_EVIDENCE_AVAILABLE -> LocalizedText.of("لا أدلّة", "sans preuves", "no evidence available");
            case NOT_STARTED -> LocalizedText.of("لم يُشرع فيه", "non commencé", "not started");
            case LIMITED -> LocalizedText.of("محدود", "limité", "limited");
            case SUBSTANTIAL -> LocalizedText.of("معتبر", "substantiel", "substantial");
            case COMPLETE -> LocalizedText.of("تامّ", "complet", "complete");
        };
    }

    /** How a commitment left its plan. */
    static LocalizedText ofLeaving(PlanEventKind kind) {
        return kind == PlanEventKind.MERGED
                ? LocalizedText.of("أُدمج في تعهّد آخر", "fusionné", "merged")
                : LocalizedText.of("سُحب", "retiré", "withdrawn");
    }

    /**
     * The words for a code in a place or setting of a name that holds codes of a closed list.
     *
     * @return the words; empty when the name or the code is not known, and the code is shown as it is
     */
    static Optional<LocalizedText> of(String name, String code) {
        if (name.equals("categories")) {
            for (CaseCategory category : CaseCategory.values()) {
                if (category.code().equals(code)) {
                    return Optional.of(of(category));
                }
            }
        }
        if (name.equals("unit") || name.equals("units")) {
            for (ParticipationUnit unit : ParticipationUnit.values()) {
                if (unit.code().equals(code)) {
                    return Optional.of(of(unit));
                }
            }
        }
        if (name.equals("kind") || name.equals("kinds")) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(of(kind));
                }
            }
        }
        if (name.equals("parts") || name.equals("missing")) {
            for (OutlinePart part : OutlinePart.values()) {
                if (part.code().equals(code)) {
                    return Optional.of(of(part));
                }
            }
        }
        if (name.equals("counting") || name.equals("stated") || name.equals("served")) {
            for (OpenGovernmentValue value : OpenGovernmentValue.values()) {
                if (value.code().equals(code)) {
                    return Optional.of(of(value));
                }
            }
        }
        if (COMPLETIONS.contains(name)) {
            for (Completion step : Completion.values()) {
                if (step.code().equals(code)) {
                    return Optional.of(of(step));
                }
            }
        }
        if (name.equals("dates") && code.equals("start")) {
            return Optional.of(LocalizedText.of("تاريخ البداية", "la date de début", "the first day"));
        }
        if (name.equals("dates") && code.equals("end")) {
            return Optional.of(LocalizedText.of("تاريخ النهاية", "la date de fin", "the last day"));
        }
        if (name.equals("side") || name.equals("sides") || name.equals("kinds")) {
            return ReviewWords.of(code);
        }
        return name.equals("missing") ? unrecorded(code) : Optional.empty();
    }
}
