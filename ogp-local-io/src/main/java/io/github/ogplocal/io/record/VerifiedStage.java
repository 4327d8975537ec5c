// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.rules.certificate.Uncertified;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage of a decision that was computed again, and whether its statuses follow from simple assertions alone.
 *
 * @param procedure the id of its procedure
 * @param revision the revision of that
 * @param notCertified why the certificate asserts nothing of it, in the order of {@link Uncertified}; empty where it does
 */
public record VerifiedStage(String procedure, int revision, List<Uncertified> notCertified) {
    /** Copies. */
    public VerifiedStage {
        requireNonNull(procedure, "procedure");
        notCertified = List.copyOf(notCertified);
    }

    /**
     * The stage as one line.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @throws IllegalArgumentException if the language is none of the three
     */
    public String message(String language) {
        Language in = Language.of(language);
        String name = procedure + "@" + revision;
        if (notCertified.isEmpty()) {
            return switch (in) {
                case ARABIC -> name + ": كل وضعية تنتج عن البيانات البسيطة الواردة في الشهادة.";
                case FRENCH -> name + "\u00a0: chaque statut découle des affirmations simples du certificat.";
                case ENGLISH -> name + ": every status follows from the simple assertions of the certificate.";
            };
        }
        List<String> reasons = new ArrayList<>();
        notCertified.forEach(reason -> reasons.add(words(reason, in)));
        return switch (in) {
            case ARABIC -> name + ": لا شهادة لهذه المرحلة: " + String.join("؛ ", reasons) + ".";
            case FRENCH ->
                name + "\u00a0: pas de certificat pour cette étape\u00a0: " + String.join("\u00a0; ", reasons) + ".";
            case ENGLISH -> name + ": no certificate for this stage: " + String.join("; ", reasons) + ".";
        };
    }

    private static String words(Uncertified reason, Language language) {
        return switch (reason) {
            case PLACES_HELD_FOR_GROUPS ->
                words(
                        language,
                        "لمجموعات مقاعد مضمونة أو حدّ أقصى ضمن مقاعد الجميع",
                        "des groupes ont des places garanties ou un plafond parmi les places communes",
                        "groups have guaranteed places, or a cap, among the places for all");
            case PLACES_BY_MONEY ->
                words(
                        language,
                        "عدد المقاعد رهين المبالغ",
                        "le nombre de places dépend des montants",
                        "the number of places depends on amounts of money");
            case PLACES_PASSED_ON ->
                words(
                        language,
                        "مقاعد مجموعة تُسند إلى مترشّحين من مجموعات أخرى",
                        "des places d’un groupe passent à des candidats d’autres groupes",
                        "places of one group are passed on to candidates of others");
            case RESERVE_IN_OTHER_LINES ->
                words(
                        language,
                        "القائمة التكميلية مرتّبة على غير ترتيب إسناد المقاعد",
                        "la liste complémentaire suit un autre classement que celui des places",
                        "the reserve list is made of other lines than the places are given in");
            case EARLIER_STAGE ->
                words(
                        language,
                        "المرحلة السابقة ليست لها شهادة",
                        "l’étape précédente n’en a pas",
                        "the stage before has none");
        };
    }

    private static String words(Language language, String arabic, String french, String english) {
        return switch (language) {
            case ARABIC -> arabic;
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
