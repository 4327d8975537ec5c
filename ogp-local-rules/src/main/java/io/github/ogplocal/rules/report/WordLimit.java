// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.report.CaseForm;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class WordLimit implements ReportRule {
    private static final Reason WITHIN = Reason.met(
            "within-limit",
            "عدد كلمات الجواب {count}، وأقصاه {words}.",
            "La réponse a {count} mots, pour {words} au plus.",
            "The answer has {count} words, of {words} at most.");
    private static final Reason TOO_LONG = Reason.notMet(
            "too-long",
            "عدد كلمات الجواب {count}، ويتجاوز الأقصى {words}.",
            "La réponse a {count} mots, plus que les {words} permis.",
            "The answer has {count} words, more than the {words} allowed.");
    private static final Reason NO_ANSWER = Reason.notAssessable(
            "no-answer",
            "لا جواب تُعدّ كلماته.",
            "Aucune réponse dont compter les mots.",
            "No answer whose words to count.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/word-limit@1"))
            .clause(Template.of(
                    "لا يتجاوز جواب «معطيات أخرى» في استمارة الحالة {words} كلمة.",
                    "Dans le formulaire de cas, la réponse « autres éléments » a au plus {words} mots.",
                    "In a case form the answer to “anything else” has at most {words} words."))
            .source("ESCWA and OECD, sample case submission form (2020), 4.6: “response of no more than 300 words”")
            .addReasons(WITHIN, TOO_LONG, NO_ANSWER)
            .settings(SettingsForm.of(Setting.count(
                    "words",
                    LocalizedText.of("كم كلمة على الأكثر؟", "Combien de mots au plus ?", "How many words at most?"),
                    1,
                    10_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        int words = settings.count("words");
        return new DocumentCheck<>(INFO, Filed::caseForms, (dossier, filed, findings) -> judge(filed, words, findings));
    }

    private static void judge(Filed<CaseForm> filed, int words, List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (LocalizedText paragraph : filed.document().getOther()) {
            paragraph.toMap().forEach((tag, text) -> counts.merge(tag, words(text), Integer::sum));
        }
        if (counts.isEmpty()) {
            findings.add(Finding.of(INFO, filed.id(), NO_ANSWER, List.of()));
            return;
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        findings.add(Finding.of(
                INFO,
                filed.id(),
                most > words ? TOO_LONG : WITHIN,
                List.of(Evidence.of("count", filed.pointer() + "/other", most), Evidence.of("words", "", words))));
    }

    /** Stretches between white space that hold a letter or a digit: a dash that stands alone is no word. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
