// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Keeps one file of each authority: the first filed, or the latest. */
final class KeepOneFile implements DuplicateRule {
    private static final Reason ONLY = Reason.met(
            "only-file",
            "لا يوجد ملف آخر مقبول لهذا المترشّح.",
            "Le candidat n’a pas d’autre dossier recevable.",
            "The applicant has no other admissible application.");
    private static final Reason SAME_TIME = Reason.notAssessable(
            "same-time",
            "أُودعت ملفات الجماعة نفسها في اللحظة ذاتها ({filedAt}): {others}. يتعذّر معرفة الملف المعتمد.",
            "Des dossiers de la même collectivité portent le même instant de dépôt ({filedAt}) : {others}. On ne peut dire"
                    + " lequel compte.",
            "Applications of the same authority carry the same instant of filing ({filedAt}): {others}. Which of them"
                    + " counts cannot be said.");

    static final KeepOneFile FIRST = new KeepOneFile(
            true,
            "selection/keep-first-file@1",
            Template.of(
                    "إذا أودعت جماعة محلية عدّة ملفات، لا يُنظر إلا في أوّلها إيداعًا.",
                    "Si une collectivité dépose plusieurs dossiers, seul le premier déposé est examiné.",
                    "When an authority files several applications, only the one filed first is considered."),
            Reason.met(
                    "first",
                    "أُودع هذا الملف ({filedAt}) قبل بقيّة ملفات الجماعة نفسها: {others}.",
                    "Déposé le {filedAt}, avant les autres dossiers de la même collectivité : {others}.",
                    "Filed on {filedAt}, before the other applications of the same authority: {others}."),
            Reason.notMet(
                    "not-first",
                    "لم يكن هذا الملف ({filedAt}) أوّل ملف تودعه الجماعة نفسها؛ الملف المعتمد: {kept}.",
                    "Déposé le {filedAt} ; un dossier de la même collectivité l’avait été plus tôt : {kept}.",
                    "Filed on {filedAt}; an application of the same authority had been filed earlier: {kept}."));
    static final KeepOneFile LATEST = new KeepOneFile(
            false,
            "selection/keep-latest-file@1",
            Template.of(
                    "إذا أودعت جماعة محلية عدّة ملفات، لا يُنظر إلا في آخرها إيداعًا.",
                    "Si une collectivité dépose plusieurs dossiers, seul le dernier déposé est examiné.",
                    "When an authority files several applications, only the one filed last is considered."),
            Reason.met(
                    "latest",
                    "أُودع هذا الملف ({filedAt}) بعد بقيّة ملفات الجماعة نفسها: {others}.",
                    "Déposé le {filedAt}, après les autres dossiers de la même collectivité : {others}.",
                    "Filed on {filedAt}, after the other applications of the same authority: {others}."),
            Reason.notMet(
                    "not-latest",
                    "لم يكن هذا الملف ({filedAt}) آخر ملف تودعه الجماعة نفسها؛ الملف المعتمد: {kept}.",
                    "Déposé le {filedAt} ; un dossier de la même collectivité l’a été plus tard : {kept}.",
                    "Filed on {filedAt}; an application of the same authority was filed later: {kept}."));

    private final boolean first;
    private final Reason kept;
    private final Reason notKept;
    private final RuleInfo info;

    private KeepOneFile(boolean first, String id, Template clause, Reason kept, Reason notKept) {
        this.first = first;
        this.kept = kept;
        this.notKept = notKept;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source(
                        "Tunisia's 2019 call: \"duplication of some candidacies\"; OGP Local: one expression of interest"
                                + " each")
                .addReasons(ONLY, kept, notKept, SAME_TIME)
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
                if (files.size() == 1) {
                    return ONLY;
                }
                long own = secondOf(application);
                boolean same = false;
                for (Application file : files) {
                    if (!file.getId().equals(application.getId())) {
                        long other = secondOf(file);
                        if (first ? other < own : other > own) {
                            return notKept;
                        }
                        same |= other == own;
                    }
                }
                return same ? SAME_TIME : kept;
            }

            @Override
            public List<Evidence> explain(Application application, List<Application> files, Reason reason) {
                if (reason.equals(ONLY)) {
                    return List.of();
                }
                List<String> others = new ArrayList<>();
                List<Application> rivals = reason.equals(SAME_TIME) ? filedAt(files, bestTime(files)) : files;
                for (Application file : rivals) {
                    if (!file.getId().equals(application.getId())) {
                        others.add(file.getId().value());
                    }
                }
                return List.of(
                        Evidence.of("filedAt", "/receipt/filedAt", filedAt(application)),
                        Evidence.ofCodes("others", "", others),
                        Evidence.ofCodes(
                                "kept",
                                "",
                                filedAt(files, bestTime(files)).stream()
                                        .map(file -> file.getId().value())
                                        .toList()));
            }
        };
    }

    /** Receipts are in whole seconds. */
    private long bestTime(List<Application> files) {
        long best = secondOf(files.get(0));
        for (Application file : files) {
            best = first ? Math.min(best, secondOf(file)) : Math.max(best, secondOf(file));
        }
        return best;
    }

    private static List<Application> filedAt(List<Application> files, long second) {
        return files.stream().filter(file -> secondOf(file) == second).toList();
    }

    private static long secondOf(Application application) {
        return filedAt(application).toEpochSecond();
    }

    private static OffsetDateTime filedAt(Application application) {
        return application.getReceipt().orElseThrow().filedAt();
    }
}
