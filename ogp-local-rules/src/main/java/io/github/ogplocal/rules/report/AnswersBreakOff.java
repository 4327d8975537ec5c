// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

final class AnswersBreakOff implements ReportRule {
    /** What ends a sentence, in the scripts that the sources are written in. */
    private static final String ENDS = ".!?…؟۔";

    /** What may stand after the end of a sentence. */
    private static final String CLOSES = "\"'”’»)]*";

    private static final Reason ALL_END = Reason.met(
            "answers-end",
            "لا يبدو أيّ جواب مبتورًا؛ عدد الأجوبة المنظور فيها: {answers}.",
            "Aucune réponse ne semble coupée ; réponses examinées : {answers}.",
            "No answer seems to break off; answers looked at: {answers}.");
    private static final Reason BREAKS_OFF = Reason.notAssessable(
            "may-break-off",
            "قد يكون الجواب في الخانة «{field}» مبتورًا، إذ لا تنتهي جملته وهو أقصر من {characters} حرفًا: «{answer}». الحكم للقارئ.",
            "La réponse à « {field} » est peut-être coupée, car sa phrase ne finit pas et elle a moins de {characters} signes :"
                    + " « {answer} ». À un lecteur d’en juger.",
            "The answer to “{field}” may break off, since its sentence does not end and it has fewer than {characters}"
                    + " characters: “{answer}”. For a person to judge.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/answers-break-off@1"))
            .clause(Template.of(
                    "كل جواب دون {characters} حرفًا لا تنتهي جملته يُعرض على من يحكم إن كان مبتورًا.",
                    "Toute réponse de moins de {characters} signes dont la phrase ne finit pas est soumise à un lecteur, qui juge"
                            + " si elle est coupée.",
                    "Every answer of fewer than {characters} characters whose sentence does not end is put before a person, who"
                            + " judges whether it breaks off."))
            .source("Regueb, Tunisia, OGP Local action plan 2021–2023, published form: the answer on regular checks of"
                    + " progress reads “Le M”")
            .addReasons(ALL_END, BREAKS_OFF, DocumentCheck.DATE_OPEN)
            .settings(SettingsForm.of(Setting.count(
                    "characters",
                    LocalizedText.of(
                            "دون كم حرف يُعدّ الجواب قصيرًا؟",
                            "En dessous de combien de signes une réponse est-elle courte ?",
                            "Below how many characters is an answer short?"),
                    1,
                    LocalizedText.MAX_LENGTH)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        int characters = settings.count("characters");
        List<Check> checks = List.of(
                check(Filed::plans, DocumentForms.ACTION_PLAN, characters),
                check(Filed::commitments, DocumentForms.PROJECT_SHEET, characters),
                check(Filed::selfAssessments, DocumentForms.SELF_ASSESSMENT, characters),
                check(Filed::caseForms, DocumentForms.CASE_FORM, characters));
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                List<Finding> findings = new ArrayList<>();
                checks.forEach(check -> findings.addAll(check.findings(dossier, day)));
                return findings;
            }
        };
    }

    private static <T> Check check(
            Function<Dossier, List<Filed<T>>> documents, List<FormField<T>> form, int characters) {
        return new DocumentCheck<>(INFO, documents, (dossier, filed, findings) -> {
            int answers = 0;
            boolean ends = true;
            for (FormField<T> field : form) {
                List<LocalizedText> answer = field.answers(dossier, filed.document());
                answers += answer.isEmpty() ? 0 : 1;
                if (breaksOff(answer, characters)) {
                    ends = false;
                    LocalizedText last = answer.get(answer.size() - 1);
                    List<Evidence> evidence = new ArrayList<>();
                    evidence.add(Evidence.of("field", "", field.label()));
                    evidence.add(Evidence.ofCode("code", filed.pointer(), field.code()));
                    evidence.add(Evidence.of("answer", filed.pointer(), last));
                    evidence.add(Evidence.of("characters", "", characters));
                    DocumentCheck.quote(filed, last).ifPresent(evidence::add);
                    findings.add(Finding.of(INFO, filed.id() + "#" + field.code(), BREAKS_OFF, evidence));
                }
            }
            if (ends && answers > 0) {
                findings.add(Finding.of(
                        INFO, filed.id(), ALL_END, List.of(Evidence.of("answers", filed.pointer(), answers))));
            }
        });
    }

    /** Whether in one language at least the answer is short and its last sentence does not end. */
    private static boolean breaksOff(List<LocalizedText> answer, int characters) {
        if (answer.isEmpty()) {
            return false;
        }
        for (String tag : answer.get(answer.size() - 1).toMap().keySet()) {
            int length = 0;
            for (LocalizedText paragraph : answer) {
                String text = paragraph.toMap().getOrDefault(tag, "");
                length += text.codePointCount(0, text.length());
            }
            if (length < characters
                    && !ends(answer.get(answer.size() - 1).toMap().getOrDefault(tag, ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || CLOSES.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
