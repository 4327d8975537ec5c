// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.EvaluatorSide;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.Optional;

/** The words of closed lists, in three languages. */
public final class ClosedWords {
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

    /**
     * The words for a code in a place or setting of a name that holds codes of a closed list.
     *
     * @return the words; empty when the name or the code is not known, and the code is shown as it is
     */
    static Optional<LocalizedText> of(String name, String code) {
        if (name.equals("kind") || name.equals("kinds")) {
            for (ApplicantKind kind : ApplicantKind.values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(of(kind));
                }
            }
        }
        return name.equals("missing") ? unrecorded(code) : Optional.empty();
    }
}
