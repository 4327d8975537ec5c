// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.ReviewRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases reach any rule that reviews dossiers, and those that say something wrong are caught. */
final class ReviewCasesTest {
    private static final String CASE = """
            {
              "given": {"plans": [{"id": "P-2", "title": {"en": "Example"}}, {"id": "P-1"}]},
              "context": {"day": "2031-03-01"},
              "duties": [{"due": "2031-12-31", "subject": "P-1", "occurrence": 1, "standing": "not-assessable"}],
              "expect": [
                {"subject": "P-1", "verdict": "not-met", "reason": "untitled", "evidence": []},
                {
                  "subject": "P-2",
                  "verdict": "met",
                  "reason": "titled",
                  "evidence": [{"name": "title", "pointer": "/plans/0/title", "value": {"en": "Example"}}]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void case_ofAReviewRuleHolds() throws IOException {
        RuleCases.Case which = write("sound.json", CASE);
        assertThat(RuleCases.evaluate(new Titled(""), which).toPrettyString())
                .isEqualTo(RuleCases.expected(which).toPrettyString());
        assertThat(RuleCases.expectedReasons(which)).containsExactly("untitled", "titled");
    }

    @Test
    void case_isCaughtWhenDutiesDiffer() throws IOException {
        RuleCases.Case which = write("duties.json", CASE.replace("2031-12-31", "2031-12-30"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleCases.evaluate(new Titled(""), which))
                .withMessageContaining("duties");
    }

    @Test
    void rule_isCaughtWhenAPointerLeadsNowhere() throws IOException {
        RuleCases.Case which = write("pointer.json", CASE);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleCases.evaluate(new Titled("/fr"), which))
                .withMessageContaining("/plans/0/title/fr");
    }

    private RuleCases.Case write(String name, String text) throws IOException {
        return new RuleCases.Case("plan/titled@1", Files.writeString(folder.resolve(name), text));
    }

    /** Asks for a title, as no rule of the library does; what {@code astray} holds is put behind its pointers. */
    private record Titled(String astray) implements ReviewRule {
        private static final Reason TITLED =
                Reason.met("titled", "العنوان: {title}.", "Titre : {title}.", "Title: {title}.");
        private static final Reason UNTITLED =
                Reason.notMet("untitled", "لا عنوان للخطة.", "Le plan n’a pas de titre.", "The plan has no title.");
        private static final RuleInfo INFO = RuleInfo.builder()
                .id(RuleId.parse("plan/titled@1"))
                .clause(Template.of("للخطة عنوان.", "Le plan a un titre.", "The plan has a title."))
                .source("Test")
                .addReasons(TITLED, UNTITLED)
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Check compile(Settings settings) {
            return new Check() {
                @Override
                public List<Finding> findings(Dossier dossier, LocalDate day) {
                    List<Finding> findings = new ArrayList<>();
                    for (int i = 0; i < dossier.getPlans().size(); i++) {
                        ActionPlan plan = dossier.getPlans().get(i);
                        String pointer = "/plans/" + i + "/title" + astray;
                        findings.add(plan.getTitle()
                                .map(title -> Finding.of(
                                        INFO,
                                        plan.getId().value(),
                                        TITLED,
                                        List.of(Evidence.of("title", pointer, title))))
                                .orElseGet(() -> Finding.of(INFO, plan.getId().value(), UNTITLED, List.of())));
                    }
                    return findings;
                }

                @Override
                public List<Duty> duties(Dossier dossier, LocalDate day) {
                    LocalDate due = LocalDate.of(day.getYear(), 12, 31);
                    return List.of(new Duty(due, RuleUse.of(Titled.this), "P-1", 1, Verdict.NOT_ASSESSABLE));
                }
            };
        }
    }
}
