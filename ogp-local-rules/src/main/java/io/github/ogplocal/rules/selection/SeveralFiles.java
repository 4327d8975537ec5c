// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** Treats all files of an authority alike: refuses them, or lets them all compete. */
final class SeveralFiles implements DuplicateRule {
    private static final Reason ONLY = Reason.met(
            "only-file",
            "لا يوجد ملف آخر مقبول لهذا المترشّح.",
            "Le candidat n’a pas d’autre dossier recevable.",
            "The applicant has no other admissible application.");

    static final SeveralFiles REFUSED = new SeveralFiles(
            "selection/refuse-duplicate-files@1",
            Template.of(
                    "إذا أودعت جماعة محلية عدّة ملفات، تُرفض كلّها.",
                    "Si une collectivité dépose plusieurs dossiers, tous sont écartés.",
                    "When an authority files several applications, all of them are refused."),
            Reason.notMet(
                    "duplicate",
                    "أودعت الجماعة نفسها ملفات أخرى: {others}.",
                    "La même collectivité a déposé d’autres dossiers : {others}.",
                    "The same authority filed other applications: {others}."));
    static final SeveralFiles ALLOWED = new SeveralFiles(
            "selection/allow-several-files@1",
            Template.of(
                    "يمكن لجماعة محلية أن تودع عدّة ملفات؛ ويُنظر فيها كلّها.",
                    "Une collectivité peut déposer plusieurs dossiers ; tous sont examinés.",
                    "An authority may file several applications; all of them are considered."),
            Reason.met(
                    "several-allowed",
                    "أودعت الجماعة نفسها ملفات أخرى، وهذا جائز: {others}.",
                    "La même collectivité a déposé d’autres dossiers, ce qui est permis : {others}.",
                    "The same authority filed other applications, which is allowed: {others}."));

    private final Reason several;
    private final RuleInfo info;

    private SeveralFiles(String id, Template clause, Reason several) {
        this.several = several;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source("Tunisia's 2019 call: \"duplication of some candidacies\", without saying which of them falls")
                .addReasons(ONLY, several)
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Duplicates compile(SelectionContext context) {
        return new Duplicates() {
            @Override
            public Reason judge(Application application, List<Application> files) {
                return files.size() == 1 ? ONLY : several;
            }

            @Override
            public List<Evidence> explain(Application application, List<Application> files, Reason reason) {
                List<String> others = files.stream()
                        .filter(file -> !file.getId().equals(application.getId()))
                        .map(file -> file.getId().value())
                        .toList();
                return reason.equals(ONLY) ? List.of() : List.of(Evidence.ofCodes("others", "", others));
            }
        };
    }
}
