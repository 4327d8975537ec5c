// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.place.PlaceName;
import java.util.List;
import java.util.TreeSet;

final class SameName implements SameApplicantRule {
    static final SameName RULE = new SameName();

    private static final Reason OTHERS = Reason.met(
            "same-name",
            "ملفات أخرى تحمل اسم الجماعة نفسه في التقسيم نفسه: {others}. تُعتبر للجماعة نفسها.",
            "D’autres dossiers portent le même nom dans la même subdivision : {others}. Ils sont tenus pour ceux de la même"
                    + " collectivité.",
            "Other applications bear the same name in the same subdivision: {others}. They are taken as the same"
                    + " authority's.");
    private static final Reason NO_OTHERS = Reason.met(
            "no-same-name",
            "لا يحمل أي ملف آخر الاسم نفسه في التقسيم نفسه.",
            "Aucun autre dossier ne porte le même nom dans la même subdivision.",
            "No other application bears the same name in the same subdivision.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/same-name@1"))
            .clause(
                    Template.of(
                            "ملفات الجماعات من الصنف نفسه التي تحمل الاسم نفسه في التقسيم نفسه، مهما اختلف رسم الحروف، هي للجماعة نفسها.",
                            "Les dossiers de collectivités du même type qui portent le même nom dans la même subdivision, quelle qu’en soit la graphie, sont de la même collectivité.",
                            "Applications of authorities of one kind that bear the same name in the same subdivision, however it is spelt, are of the same authority."))
            .source("Tunisia's 2019 call: \"duplication of some candidacies\"")
            .addReasons(OTHERS, NO_OTHERS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public SameApplicant compile(SelectionContext context) {
        return new SameApplicant() {
            @Override
            public List<String> knownBy(Application application) {
                LocalAuthority authority =
                        application.getApplicant().getAuthority().orElse(null);
                if (authority == null) {
                    return List.of();
                }
                String scope = authority.getKind().code() + ":" + authority.getSubdivision() + ":";
                TreeSet<String> known = new TreeSet<>();
                for (String name : authority.getName().toMap().values()) {
                    // A name that cannot be folded is the same as no other.
                    if (PlaceName.faults(name).isEmpty()) {
                        known.add(scope + PlaceName.of(name).key());
                    }
                }
                return List.copyOf(known);
            }

            @Override
            public Reason judge(boolean hasOthers) {
                return hasOthers ? OTHERS : NO_OTHERS;
            }

            @Override
            public List<Evidence> explain(Application application, List<String> others, Reason reason) {
                return List.of(Evidence.ofCodes("others", "", others));
            }
        };
    }
}
