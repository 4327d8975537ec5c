// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

final class LetterOfSupportSigned implements ScreeningRule {
    static final LetterOfSupportSigned RULE = new LetterOfSupportSigned();

    private static final String ACCEPTED = "accepted";

    private static final Reason NO_LETTER = Reason.notMet(
            "no-letter",
            "لا توجد رسالة دعم مع الملف.",
            "Le dossier n’a pas de lettre de soutien.",
            "The application has no letter of support.");
    private static final Reason NOT_SIGNED = Reason.notMet(
            "not-signed",
            "لا توجد رسالة دعم ممضاة من: {kinds}.",
            "Aucune lettre de soutien n’est signée par : {kinds}.",
            "No letter of support is signed by: {kinds}.");
    private static final Reason ALL_SIGNED = Reason.met(
            "all-signed",
            "رسالة الدعم ممضاة باسم كل من تتكلّم باسمهم: {bodies}.",
            "La lettre de soutien est signée pour tous ceux au nom de qui elle parle : {bodies}.",
            "The letter of support is signed for all in whose name it speaks: {bodies}.");
    private static final Reason ONE_SIGNS = Reason.met(
            "one-signs-for-several",
            "تتكلّم رسالة الدعم باسم عدّة هياكل (عددها {count}: {bodies}) وفيها إمضاء واحد: {role}. بلا إمضاء: {unsigned}."
                    + " تقبل الدعوة ذلك.",
            "La lettre de soutien parle au nom de {count} organismes ({bodies}) et porte une seule signature : {role}."
                    + " Sans signature : {unsigned}. L’appel l’admet.",
            "The letter of support speaks in the name of {count} bodies ({bodies}) and bears one signature: {role}. Without"
                    + " a signature: {unsigned}. The call accepts this.");
    private static final Reason ONE_SIGNS_ONLY = Reason.notMet(
            "one-signs-only",
            "تتكلّم رسالة الدعم باسم عدّة هياكل (عددها {count}: {bodies}) وفيها إمضاء واحد: {role}. بلا إمضاء: {unsigned}."
                    + " لا تقبل الدعوة ذلك.",
            "La lettre de soutien parle au nom de {count} organismes ({bodies}) et porte une seule signature : {role}."
                    + " Sans signature : {unsigned}. L’appel ne l’admet pas.",
            "The letter of support speaks in the name of {count} bodies ({bodies}) and bears one signature: {role}. Without"
                    + " a signature: {unsigned}. The call does not accept this.");
    private static final Reason SOME_SIGN = Reason.met(
            "some-sign",
            "تتكلّم رسائل الدعم باسم: {bodies}. بلا إمضاء: {unsigned}. تقبل الدعوة ذلك.",
            "Les lettres de soutien parlent au nom de : {bodies}. Sans signature : {unsigned}. L’appel l’admet.",
            "The letters of support speak in the name of: {bodies}. Without a signature: {unsigned}. The call accepts"
                    + " this.");
    private static final Reason SOME_DO_NOT_SIGN = Reason.notMet(
            "some-do-not-sign",
            "تتكلّم رسائل الدعم باسم: {bodies}. بلا إمضاء: {unsigned}. لا تقبل الدعوة ذلك.",
            "Les lettres de soutien parlent au nom de : {bodies}. Sans signature : {unsigned}. L’appel ne l’admet pas.",
            "The letters of support speak in the name of: {bodies}. Without a signature: {unsigned}. The call does not"
                    + " accept this.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/letter-of-support@1"))
            .clause(Template.of(
                    "يُرفق بالملف رسالة دعم ممضاة من كل من: {kinds}. إذا تكلّمت باسم هيكل لم يمضها: {unsigned}.",
                    "Au dossier est jointe une lettre de soutien signée par chacun de : {kinds}. Si elle parle au nom d’un"
                            + " organisme qui ne l’a pas signée : {unsigned}.",
                    "The application comes with a letter of support signed by each of: {kinds}. If it speaks in the name of a"
                            + " body that has not signed it: {unsigned}."))
            .source(
                    "OGP Local call of 2020: 64 applicants asked for a letter of support; calls from 2022 on: one letter of"
                            + " the head of the jurisdiction, one of a non-governmental supporter")
            .addReasons(NO_LETTER, NOT_SIGNED, ALL_SIGNED, ONE_SIGNS, ONE_SIGNS_ONLY, SOME_SIGN, SOME_DO_NOT_SIGN)
            .settings(SettingsForm.of(
                    Setting.codes(
                            "kinds",
                            LocalizedText.of(
                                    "ممّن يجب أن تكون رسالة الدعم ممضاة؟",
                                    "De quelles natures d’organisme faut-il la signature ?",
                                    "Of which kinds of body is a signature needed?")),
                    Setting.choice(
                                    "unsigned",
                                    LocalizedText.of(
                                            "ما الحكم إذا تكلّمت الرسالة باسم هيكل لم يمضها؟",
                                            "Que vaut une lettre qui parle au nom d’un organisme sans sa signature ?",
                                            "What of a letter that speaks for a body without its signature?"))
                            .option(
                                    ACCEPTED,
                                    LocalizedText.of("تُقبل الرسالة", "la lettre est admise", "the letter is accepted"))
                            .option(
                                    "refused",
                                    LocalizedText.of(
                                            "لا تُقبل الرسالة",
                                            "la lettre n’est pas admise",
                                            "the letter is refused"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<String> known =
                Arrays.stream(ApplicantKind.values()).map(ApplicantKind::code).toList();
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes("kinds").isEmpty()) {
            faults.add(new SettingFault("kinds", FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String kind : settings.codes("kinds")) {
            if (!known.contains(kind)) {
                faults.add(new SettingFault("kinds", FaultKind.NOT_AN_OPTION, String.join(", ", known)));
            }
        }
        return faults;
    }

    @Override
    public Screen compile(SelectionContext context) {
        List<String> kinds = List.copyOf(context.settings().codes("kinds"));
        boolean accepted = context.settings().choice("unsigned").equals(ACCEPTED);
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                Signatures signatures = Signatures.of(file.letters());
                if (file.letters().isEmpty()) {
                    return NO_LETTER;
                }
                if (!missing(signatures).isEmpty()) {
                    return NOT_SIGNED;
                }
                if (signatures.unsigned().isEmpty()) {
                    return ALL_SIGNED;
                }
                if (signatures.onlyRole().isPresent()) {
                    return accepted ? ONE_SIGNS : ONE_SIGNS_ONLY;
                }
                return accepted ? SOME_SIGN : SOME_DO_NOT_SIGN;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                Signatures signatures = Signatures.of(file.letters());
                if (reason.equals(NO_LETTER)) {
                    return List.of();
                }
                if (reason.equals(NOT_SIGNED)) {
                    return List.of(Evidence.ofCodes("kinds", "", missing(signatures)));
                }
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCodes("bodies", "", codes(signatures.spokenFor())));
                if (!reason.equals(ALL_SIGNED)) {
                    evidence.add(Evidence.ofCodes("unsigned", "", codes(signatures.unsigned())));
                }
                if (reason.equals(ONE_SIGNS) || reason.equals(ONE_SIGNS_ONLY)) {
                    evidence.add(Evidence.of("count", "", signatures.spokenFor().size()));
                    evidence.add(Evidence.of(
                            "role",
                            onlySignature(file.letters()),
                            signatures.onlyRole().orElseThrow()));
                }
                return evidence;
            }

            private List<String> missing(Signatures signatures) {
                return kinds.stream()
                        .filter(kind -> signatures.kinds().stream()
                                .noneMatch(signed -> signed.code().equals(kind)))
                        .toList();
            }
        };
    }

    private static String onlySignature(List<LetterOfSupport> letters) {
        LetterOfSupport signed = letters.stream()
                .filter(letter -> !letter.getSignatures().isEmpty())
                .findFirst()
                .orElseThrow();
        return "letter:" + signed.getApplication() + ":" + signed.getPiece() + "#/signatures/0/role";
    }

    private static List<String> codes(Collection<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toList();
    }
}
