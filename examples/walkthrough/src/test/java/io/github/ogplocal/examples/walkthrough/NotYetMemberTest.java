// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationFile;
import io.github.ogplocal.rules.selection.ScreeningRule.Screen;
import io.github.ogplocal.rules.selection.SelectionContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule of somebody else's meets the bar of the library's own. */
final class NotYetMemberTest {
    private static final NotYetMember RULE = new NotYetMember();

    @Test
    void rule_describesItself() {
        RuleContract.assertDescribesItself(RULE);
    }

    @Test
    void rule_keepsItsContract() throws IOException {
        CallFolder call = CallFolder.read(ExampleData.quickstart());
        Settings settings = Settings.NONE.withCodes("members", List.of("xx-example:B"));
        Screen screen = RULE.compile(new SelectionContext(settings, "/screening/1", call.procedure()));
        Application association = Application.builder()
                .from(call.applications().get(0))
                .applicant(Applicant.builder()
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Fictitious association"))
                        .build())
                .build();

        assertThat(finding(screen, call.applications().get(0)).reason()).isEqualTo("not-yet-member");
        assertThat(finding(screen, call.applications().get(1)).reason()).isEqualTo("already-member");
        assertThat(finding(screen, association).reason()).isEqualTo("not-yet-member");
    }

    private static Finding finding(Screen screen, Application application) {
        return RuleContract.assertKeeps(
                RULE,
                application.getId().value(),
                () -> screen.judge(ApplicationFile.of(application)),
                reason -> screen.explain(ApplicationFile.of(application), reason));
    }
}
