// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.Optional;

/** What people read of procedures and outcomes. */
final class Prose {
    private Prose() {}

    /** The outcome as one page. */
    static Optional<String> page(Selection selection, Language language) {
        return Optional.empty();
    }

    /** Everything that decided about one application. */
    static String explanation(Selection selection, ApplicationId application, Language language) {
        StringBuilder text = new StringBuilder();
        selection
                .explain(application)
                .getFindings()
                .forEach(finding -> text.append(finding.rule())
                        .append(' ')
                        .append(finding.reason())
                        .append('\n'));
        return text.toString();
    }

    /** The rules of a call, as they are annexed to it. */
    static String rules(SelectionProcedure procedure, Language language) {
        return procedure.getTitle().inOrNearest(language.name()) + "\n";
    }
}
