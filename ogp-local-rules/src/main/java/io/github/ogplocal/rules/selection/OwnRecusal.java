// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.function.Function;

/** Evaluators stay out of the judgement of what is their own: their country, or their authority. */
final class OwnRecusal implements RecusalRule {
    static final OwnRecusal COUNTRY = new OwnRecusal(
            AffiliationKind.COUNTRY,
            "/applicant/authority/subdivision",
            LocalAuthority::country,
            "selection/recusal-own-country@1",
            Template.of(
                    "لا ينظر المقيّم في ملفات بلده.",
                    "Un évaluateur se déporte des dossiers de son propre pays.",
                    "Evaluators stay out of the judgement of applications of their own country."),
            Reason.met(
                    "own-country-out",
                    "تُستبعد جذاذات تقييم المقيّمين المنتمين إلى بلد المترشّح ({own}): {evaluators}.",
                    "Les fiches des évaluateurs du pays du candidat ({own}) sont écartées : {evaluators}.",
                    "The sheets of evaluators of the applicant's own country ({own}) are left out: {evaluators}."),
            Reason.met(
                    "nobody-of-own-country",
                    "لا أحد ممّن قيّموا الملف ينتمي إلى بلد المترشّح.",
                    "Aucun de ceux qui ont noté le dossier n’est du pays du candidat.",
                    "Nobody who scored the application is of the applicant's own country."),
            "OGP Local call 2020: committee members recused from applicants of their own country");
    static final OwnRecusal AUTHORITY = new OwnRecusal(
            AffiliationKind.AUTHORITY,
            "/applicant/authority/code",
            authority -> authority.getCode().toString(),
            "selection/recusal-own-authority@1",
            Template.of(
                    "لا ينظر المقيّم في ملف جماعته المحلية.",
                    "Un évaluateur se déporte du dossier de sa propre collectivité locale.",
                    "Evaluators stay out of the judgement of their own local authority's application."),
            Reason.met(
                    "own-authority-out",
                    "تُستبعد جذاذات تقييم المقيّمين المنتمين إلى الجماعة المحلية المترشّحة ({own}): {evaluators}.",
                    "Les fiches des évaluateurs de la collectivité candidate ({own}) sont écartées : {evaluators}.",
                    "The sheets of evaluators of the applying authority ({own}) are left out: {evaluators}."),
            Reason.met(
                    "nobody-of-own-authority",
                    "لا أحد ممّن قيّموا الملف ينتمي إلى المترشّح.",
                    "Aucun de ceux qui ont noté le dossier n’appartient au candidat.",
                    "Nobody who scored the application belongs to the applicant."),
            "OGP Local call 2020: committee members recused from applicants of their own country, here applied to a"
                    + " national call; REC local grants: advisers sign a no-conflict statement");

    private final AffiliationKind kind;
    private final String pointer;
    private final Function<LocalAuthority, String> ownOf;
    private final Reason somebodyOut;
    private final Reason nobodyOut;
    private final RuleInfo info;

    private OwnRecusal(
            AffiliationKind kind,
            String pointer,
            Function<LocalAuthority, String> ownOf,
            String id,
            Template clause,
            Reason somebodyOut,
            Reason nobodyOut,
            String source) {
        this.kind = kind;
        this.pointer = pointer;
        this.ownOf = ownOf;
        this.somebodyOut = somebodyOut;
        this.nobodyOut = nobodyOut;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source(source)
                .addReasons(somebodyOut, nobodyOut)
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public OwnRecusals compile(SelectionContext context) {
        return new OwnRecusals() {
            @Override
            public AffiliationKind needs() {
                return kind;
            }

            @Override
            public boolean staysOut(Application application, Affiliation affiliation) {
                return application
                        .getApplicant()
                        .getAuthority()
                        .filter(authority -> ownOf.apply(authority).equals(affiliation.code()))
                        .isPresent();
            }

            @Override
            public Reason judge(boolean somebody) {
                return somebody ? somebodyOut : nobodyOut;
            }

            @Override
            public List<Evidence> explain(Application application, List<String> evaluators, Reason reason) {
                if (evaluators.isEmpty()) {
                    return List.of();
                }
                String own =
                        ownOf.apply(application.getApplicant().getAuthority().orElseThrow());
                return List.of(Evidence.ofCode("own", pointer, own), Evidence.ofCodes("evaluators", "", evaluators));
            }
        };
    }
}
