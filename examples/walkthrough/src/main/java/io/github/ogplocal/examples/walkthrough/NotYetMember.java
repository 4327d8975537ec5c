// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.selection.ApplicationFile;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.SelectionContext;
import java.util.List;

/** A rule of somebody else's: it admits only authorities that are not members of the programme yet. */
final class NotYetMember implements ScreeningRule {
    // A reason is a code with a sentence in three languages; it cannot be declared without one of them.
    private static final Reason NEW = Reason.met(
            "not-yet-member",
            "المترشّح ({code}) ليس عضوًا في البرنامج.",
            "Le candidat ({code}) n’est pas encore membre du programme.",
            "The applicant ({code}) is not a member of the programme yet.");
    private static final Reason MEMBER = Reason.notMet(
            "already-member",
            "المترشّح ({code}) عضو في البرنامج.",
            "Le candidat ({code}) est déjà membre du programme.",
            "The applicant ({code}) is a member of the programme already.");

    // The id is under your own domain's name, backwards. The clause is what a call publishes.
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("org.example:screening/not-yet-member@1"))
            .clause(Template.of(
                    "لا يُقبل من كان عضوًا في البرنامج: {members}.",
                    "Ne sont pas admis les membres actuels du programme : {members}.",
                    "Present members of the programme are not admitted: {members}."))
            .source("An example of a rule of your own")
            .addReasons(NEW, MEMBER)
            .settings(SettingsForm.of(Setting.codes(
                    "members",
                    LocalizedText.of("من هم الأعضاء؟", "Qui est déjà membre ?", "Who is a member already?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Screen compile(SelectionContext context) {
        var members = context.settings().codes("members");
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                return members.contains(code(file.application())) ? MEMBER : NEW;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                return List.of(Evidence.ofCode("code", "/applicant/authority/code", code(file.application())));
            }
        };
    }

    private static String code(Application application) {
        return application
                .getApplicant()
                .getAuthority()
                .map(authority -> authority.getCode().toString())
                .orElse("none");
    }
}
