// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;

/** Whether a bound from below includes the bound itself: what rules with a least number have in common. */
final class LowerBound {
    private static final String NAME = "bound";

    private LowerBound() {}

    /** The question whether a number that equals the least is enough. */
    static Setting setting(LocalizedText question) {
        return Setting.choice(NAME, question)
                .option("inclusive", LocalizedText.of("مساويًا على الأقلّ لـ", "supérieur ou égal à", "at least"))
                .option("exclusive", LocalizedText.of("أكثر من", "supérieur à", "more than"));
    }

    static boolean isInclusive(Settings settings) {
        return settings.choice(NAME).equals("inclusive");
    }

    /** @param comparison of a number with the least, as comparators give it */
    static boolean isPassed(int comparison, boolean inclusive) {
        return comparison > 0 || (comparison == 0 && inclusive);
    }
}
