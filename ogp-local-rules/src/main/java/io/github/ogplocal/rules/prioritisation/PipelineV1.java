// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;

/** The engine's own steps, named so that their order and meaning have a revision. */
final class PipelineV1 implements PrioritisationRule {
    static final Reason CANDIDATE = Reason.met(
            "candidate",
            "استوفى المشروع شروط القبول. عدد المشاريع التي يُختار منها: {candidates}.",
            "Le projet remplit les conditions de recevabilité. Projets parmi lesquels on choisit : {candidates}.",
            "The project fulfils the conditions of admission. Projects that are chosen from: {candidates}.");
    static final Reason NOT_A_CANDIDATE = Reason.notMet(
            "not-a-candidate",
            "لم يستوفِ المشروع شرطًا من شروط القبول، فلا يُختار منه.",
            "Le projet ne remplit pas une condition de recevabilité ; il ne peut pas être retenu.",
            "The project does not fulfil a condition of admission; it is not chosen from.");

    static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/pipeline@1"))
            .clause(Template.of(
                    "تُطبّق شروط القبول كلّها على كل مشروع. ثم تُختار المشاريع، في كل منطقة على حدة إن كان لها اعتماد خاص بها؛ وعند"
                            + " التساوي تُطبّق المعايير الفاصلة حسب ترتيبها، ثم يُستعمل ما بقي من الاعتماد.",
                    "Toutes les conditions de recevabilité sont appliquées à chaque projet. Les projets sont ensuite retenus, zone"
                            + " par zone quand chacune a son enveloppe ; à égalité, les clés de départage sont appliquées dans"
                            + " leur ordre ; puis ce qui reste de l’enveloppe est employé.",
                    "All conditions of admission are applied to every project. Then projects are chosen, zone by zone where each"
                            + " has its own money; where projects are equal, the tie-breaks are applied in their order; then"
                            + " what is left of the money is put to use."))
            .source(
                    "This library: the order of steps of a prioritisation, after El Kef's self-assessment report (dated 1 January 2023) and"
                            + " Regueb's participatory investment programme")
            .addReasons(CANDIDATE, NOT_A_CANDIDATE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
