// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.List;

final class FiledByClosing implements ScreeningRule {
    static final FiledByClosing RULE = new FiledByClosing();

    private static final Reason IN_TIME = Reason.met(
            "filed-in-time",
            "أُودع الملف في {filedAt}، قبل غلق باب الترشّحات ({closesAt}).",
            "Déposé le {filedAt}, avant la clôture ({closesAt}).",
            "Filed on {filedAt}, in time for the closing ({closesAt}).");
    private static final Reason LATE = Reason.notMet(
            "filed-late",
            "أُودع الملف في {filedAt}، بعد غلق باب الترشّحات ({closesAt}).",
            "Déposé le {filedAt}, après la clôture ({closesAt}).",
            "Filed on {filedAt}, too late for the closing ({closesAt}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/filed-by-closing@1"))
            .clause(Template.of(
                    "يجب أن يُودع الملف {bound} {closesAt}.",
                    "Le dossier doit être déposé {bound} {closesAt}.",
                    "The application must be filed {bound} {closesAt}."))
            .source("Tunisia's 2019 call: open from 4 to 31 July 2019; every call with a closing date")
            .addReasons(IN_TIME, LATE)
            .settings(SettingsForm.of(
                    Setting.time(
                            "closesAt",
                            LocalizedText.of(
                                    "متى يُغلق باب الترشّحات؟",
                                    "Quand l’appel est-il clos ?",
                                    "When does the call close?")),
                    Setting.choice(
                                    "bound",
                                    LocalizedText.of(
                                            "هل يُقبل ملف أُودع في لحظة الغلق نفسها؟",
                                            "Un dossier déposé à l’instant même de la clôture est-il dans les délais ?",
                                            "Is a file that arrives at the very instant of closing in time?"))
                            .option("inclusive", LocalizedText.of("في أجل أقصاه", "au plus tard le", "by"))
                            .option("exclusive", LocalizedText.of("قبل", "avant le", "before"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Screen compile(SelectionContext context) {
        OffsetDateTime closesAt = context.settings().time("closesAt");
        boolean inclusive = context.settings().choice("bound").equals("inclusive");
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                Application application = file.application();
                OffsetDateTime filedAt = filedAt(application);
                boolean inTime = inclusive ? !filedAt.isAfter(closesAt) : filedAt.isBefore(closesAt);
                return inTime ? IN_TIME : LATE;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                Application application = file.application();
                return List.of(
                        Evidence.of("filedAt", "/receipt/filedAt", filedAt(application)),
                        Evidence.of("closesAt", context.settingPointer("closesAt"), closesAt));
            }
        };
    }

    private static OffsetDateTime filedAt(Application application) {
        return application.getReceipt().orElseThrow().filedAt();
    }
}
