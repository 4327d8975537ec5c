// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.panel;

import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PanelProse;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.AssignmentResult;
import io.github.ogplocal.rules.panel.PanelAgreement;
import java.util.Optional;

/** Assignments, certificates and agreement as text, in Arabic, French and English, with every figure exact. */
public final class PanelText {
    private PanelText() {}

    /**
     * Who reads which file; or, where nothing fulfils what is asked, the sums that show it.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(AssignmentResult result, String language) {
        Language reader = Language.of(language);
        Optional<Assignment> assignment = result.assignment();
        return PlainText.of(
                assignment.isPresent()
                        ? PanelProse.blocks(assignment.get(), reader)
                        : PanelProse.blocks(result.certificates(), reader),
                reader);
    }

    /**
     * How well a panel agrees: the spread of each file first, coefficients after it, then how severe each evaluator is.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(PanelAgreement agreement, String language) {
        Language reader = Language.of(language);
        return PlainText.of(PanelProse.blocks(agreement, reader), reader);
    }
}
