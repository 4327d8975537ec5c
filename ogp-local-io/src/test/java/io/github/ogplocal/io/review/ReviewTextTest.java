// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.catalogue.ReviewProcedures;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.committee.CommitteeRules;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.ProgressRules;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.review.ReviewRule;
import io.github.ogplocal.rules.review.ReviewRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTextTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);
    private static final RuleSet<Rule> RULES =
            ReviewRules.standard().plus(new Dated("a")).plus(new Dated("b"));
    private static final ReviewProcedure PROCEDURE = procedure(1);

    private static final Dossier DOSSIER = OgpLocalJson.read("""
                    {
                      "authority": {
                        "kind": "municipality",
                        "code": "xx-example:1",
                        "name": {"ar": "بلدية مثال", "fr": "Commune exemple", "en": "Example town"},
                        "subdivision": "XX-1"
                      },
                      "sources": [{"id": "S-1", "title": {"ar": "تقرير مثال", "fr": "Rapport exemple", "en": "Example report"}}],
                      "organisations": [{"id": "O-1", "names": [{"name": {"en": "Old name"}}, {"name": {"en": "New name"}}]}],
                      "plans": [
                        {
                          "id": "P-1",
                          "title": {"ar": "خطة مثال", "fr": "Plan exemple", "en": "Example plan"},
                          "submittedOn": "2031-02",
                          "leadInstitutions": ["O-1"],
                          "citations": [
                            {
                              "source": "S-1",
                              "place": {"ar": "الصفحة 3", "fr": "page 3", "en": "page 3"},
                              "quote": {"fr": "soumis en février"}
                            }
                          ]
                        },
                        {"id": "P-2"},
                        {"id": "P-3"}
                      ]
                    }
                    """, Dossier.class).orElseThrow();

    private static ReviewProcedure procedure(int revision) {
        return ReviewProcedure.builder()
                .id("example-review")
                .revision(revision)
                .title(LocalizedText.of("مراجعة مثال", "Examen exemple", "Example review"))
                .source("Example")
                .pipeline(ReviewRules.PIPELINE_1.info().getId())
                .validFrom(LocalDate.of(2031, 1, 1))
                .checks(RuleChain.of(RuleUse.of(new Dated("b")), RuleUse.of(new Dated("a"))))
                .build();
    }

    private static Review review(Dossier dossier) {
        return ReviewEngine.of(PROCEDURE, RULES).review(dossier, DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void review_isToldInEveryLanguage(String language) {
        GoldenTexts.assertSame(
                "small-dossier.review." + language + ".txt",
                ReviewText.render(review(DOSSIER), PROCEDURE, DOSSIER, RULES, language));
    }

    @Test
    void findings_thatSayTheSameStandInOneLine() {
        String text = ReviewText.render(review(DOSSIER), PROCEDURE, DOSSIER, RULES, "en");
        assertThat(text).contains("- P-2; P-3: It is not said when the plan was submitted.");
    }

    @Test
    void finding_saysWhereItsWordsStand() {
        String text = ReviewText.render(review(DOSSIER), PROCEDURE, DOSSIER, RULES, "en");
        assertThat(text)
                .contains("- Example plan (P-1): Submitted in February 2031 by New name."
                        + " (“soumis en février”, source: Example report, page 3)")
                .contains("- Example plan (P-1): Submitted: “soumis en février”. (source: Example report, page 3)");
    }

    @Test
    void review_thatFoundNothingSaysSo() {
        Dossier empty = Dossier.builder().build();
        assertThat(ReviewText.render(review(empty), PROCEDURE, empty, RULES, "en"))
                .contains("The dossier holds nothing that these rules are about.")
                .doesNotContain("What is due");
    }

    /** The ids of this dossier are words of closed lists, so that a name in a wrong place shows. */
    @Test
    void closedWords_areToldApartFromIds() {
        Dossier dossier = OgpLocalJson.read("""
                        {
                          "organisations": [
                            {"id": "government", "names": [{"name": {"en": "The Government Club"}}]}
                          ],
                          "committees": [
                            {"id": "steering", "kind": "steering", "name": {"en": "Harbour committee"}},
                            {"id": "chair", "kind": "technical", "name": {"en": "Works committee"}}
                          ],
                          "memberships": [
                            {"id": "civil-society", "committee": "steering", "role": "chair", "side": "government"},
                            {"id": "chair", "committee": "steering", "role": "member", "side": "civil-society"},
                            {"id": "media", "committee": "steering", "role": "member"}
                          ]
                        }
                        """, Dossier.class).orElseThrow();
        ReviewProcedure sides = ReviewProcedure.builder()
                .from(PROCEDURE)
                .checks(RuleChain.of(
                        RuleUse.of(
                                CommitteeRules.EXISTS,
                                Settings.NONE.withCodes("kinds", List.of("steering", "working"))),
                        RuleUse.of(
                                CommitteeRules.SEATS_PER_SIDE,
                                Settings.NONE
                                        .withChoice("kind", "steering")
                                        .withChoice("counted", "members")
                                        .withCounts("seats", new TreeMap<>(Map.of("government", 5)))),
                        RuleUse.of(
                                CommitteeRules.ROLE_FILLED,
                                Settings.NONE.withChoice("kind", "steering").withChoice("role", "chair"))))
                .build();
        Review review = ReviewEngine.of(sides, StandardRules.all()).review(dossier, DAY);

        assertThat(ReviewText.render(review, sides, dossier, StandardRules.all(), "en"))
                .contains("working committee.")
                .doesNotContain("kind, or the dates do not say whether it is there: Harbour committee")
                .contains(
                        "Numbers by side: government 1-2, civil society 1-2 and side not known 1; asked: government 5.")
                .contains("In this role: civil-society.");
        assertThat(ReviewText.render(review, sides, dossier, StandardRules.all(), "fr"))
                .contains("côté inconnu 1")
                .doesNotContain("?");
        assertThat(ReviewText.render(review, sides, dossier, StandardRules.all(), "ar"))
                .contains("غير معروف");
    }

    @Test
    void percentages_haveTheirSign() {
        Dossier dossier = OgpLocalJson.read("""
                        {
                          "plans": [{"id": "P-1", "end": "2030-12-31", "commitments": [{"id": "1"}]}],
                          "progress": [
                            {
                              "id": "R-1", "plan": "P-1", "commitment": "1", "reportedOn": "2030-06-30",
                              "assessor": "self", "percent": "62.5"
                            }
                          ]
                        }
                        """, Dossier.class).orElseThrow();
        ReviewProcedure late = ReviewProcedure.builder()
                .from(PROCEDURE)
                .checks(RuleChain.of(RuleUse.of(
                        ProgressRules.COMMITMENTS_IN_TIME,
                        Settings.NONE.withChoice("assessor", "self").withChoice("end", "own-or-plan"))))
                .build();
        Review review = ReviewEngine.of(late, StandardRules.all()).review(dossier, DAY);

        assertThat(ReviewText.render(review, late, dossier, StandardRules.all(), "en"))
                .contains("does not say that it is complete: 62.5\u00a0%.");
        assertThat(ReviewText.render(review, late, dossier, StandardRules.all(), "fr"))
                .contains("62,5\u00a0%.");
    }

    @Test
    void review_ofAnotherProcedureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewText.render(review(DOSSIER), procedure(2), DOSSIER, RULES, "en"))
                .withMessageContaining("example-review@1");
    }

    @Test
    void everyFindingOfAWholeDossier_hasASentence() throws IOException {
        // A rule that leaves a place of its sentence open would throw.
        Dossier whole = OgpLocalJson.read(Path.of("src/test/resources/golden/Dossier/whole.json"), Dossier.class)
                .orElseThrow();
        for (ReviewProcedure procedure : ReviewProcedures.all()) {
            Review review = ReviewEngine.of(procedure, StandardRules.all()).review(whole, DAY);
            assertThat(review.getFindings()).as(procedure.getId()).isNotEmpty();
            for (String language : List.of("ar", "fr", "en")) {
                assertThat(ReviewText.render(review, procedure, whole, StandardRules.all(), language))
                        .as("%s %s", procedure.getId(), language)
                        .doesNotContain("{");
            }
        }
    }

    /** Says when a plan was submitted: {@code a} with the words in its sentence, {@code b} with the words beside it. */
    private record Dated(String kind) implements ReviewRule {
        private static final Reason OPEN = Reason.notAssessable(
                "open",
                "لا يُذكر متى قُدّمت الخطة.",
                "Il n’est pas dit quand le plan a été soumis.",
                "It is not said when the plan was submitted.");
        private static final Reason QUOTED =
                Reason.met("quoted", "التقديم: {words}.", "Soumission : {words}.", "Submitted: {words}.");
        private static final Reason DATED = Reason.notMet(
                "dated",
                "قدّمتها في {month} الجهة: {by}.",
                "Soumis en {month} par {by}.",
                "Submitted in {month} by {by}.");

        private static final RuleInfo A = info("a", QUOTED);
        private static final RuleInfo B = info("b", DATED);

        private static RuleInfo info(String kind, Reason reason) {
            return RuleInfo.builder()
                    .id(RuleId.parse("plan/dated-" + kind + "@1"))
                    .clause(Template.of("للتقديم تاريخ.", "La soumission a une date.", "The submission has a date."))
                    .source("Test")
                    .addReasons(reason, OPEN)
                    .build();
        }

        @Override
        public RuleInfo info() {
            return kind.equals("a") ? A : B;
        }

        @Override
        public Check compile(Settings settings) {
            return new Check() {
                @Override
                public List<Finding> findings(Dossier dossier, LocalDate day) {
                    List<Finding> findings = new ArrayList<>();
                    for (int i = 0; i < dossier.getPlans().size(); i++) {
                        findings.add(finding(dossier.getPlans().get(i), "/plans/" + i));
                    }
                    return findings;
                }

                @Override
                public List<Duty> duties(Dossier dossier, LocalDate day) {
                    return dossier.getPlans().isEmpty() || kind.equals("b")
                            ? List.of()
                            : List.of(duty(1, Verdict.MET), duty(2, Verdict.NOT_MET), duty(3, Verdict.NOT_ASSESSABLE));
                }
            };
        }

        private Duty duty(int occurrence, Verdict standing) {
            return new Duty(LocalDate.of(2031, occurrence, 28), RuleUse.of(this), "P-1", occurrence, standing);
        }

        private Finding finding(ActionPlan plan, String pointer) {
            String id = plan.getId().value();
            if (plan.getSubmittedOn().isEmpty()) {
                return Finding.of(info(), id, OPEN, List.of());
            }
            Citation words = plan.getCitations().get(0);
            Evidence quote = Evidence.of("words", pointer + "/citations/0", words);
            if (kind.equals("a")) {
                return Finding.of(info(), id, QUOTED, List.of(quote));
            }
            return Finding.of(
                    info(),
                    id,
                    DATED,
                    List.of(
                            Evidence.of(
                                    "month",
                                    pointer + "/submittedOn",
                                    plan.getSubmittedOn().get()),
                            Evidence.ofCode("by", pointer + "/leadInstitutions/0", "O-1"),
                            quote));
        }
    }
}
